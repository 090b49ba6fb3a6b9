// Code generated from catalogue.yaml by `make generate`. DO NOT EDIT.

package clickposterrors

import "errors"

// ErrClickpost is what errors.Is finds in a ClickpostError.
var ErrClickpost = errors.New("ClickpostError")

// ClickpostError is a reply that is not a success. Each error of this package wraps one.
type ClickpostError struct {
	// Reply is what the error was made of.
	Reply
}

// Error says on one line what came and what to do.
func (e *ClickpostError) Error() string {
	return errorText(e.Reply)
}

// Is reports whether target is ErrClickpost.
func (e *ClickpostError) Is(target error) bool {
	return target == ErrClickpost
}

// ErrPending is what errors.Is finds in a PendingError.
var ErrPending = errors.New("PendingError")

// PendingError: Ask for the order's state until it is final. Fetch it where the endpoint takes a
// reference_number, or where you have its waybill. Otherwise send the same create request again,
// unchanged: this is Clickpost's documented way to ask. Stop at the first final answer, and after a
// limited number of questions. Another reference_number, courier or waybill number can book the
// parcel twice.
type PendingError struct{ ClickpostError }

// Is reports whether target is ErrPending.
func (e *PendingError) Is(target error) bool {
	return target == ErrPending
}

// Unwrap returns the error as a ClickpostError.
func (e *PendingError) Unwrap() error {
	return &e.ClickpostError
}

// ErrAlreadyExists is what errors.Is finds in a AlreadyExistsError.
var ErrAlreadyExists = errors.New("AlreadyExistsError")

// AlreadyExistsError: Use the order that exists. Its waybill and label are mostly in the result of
// this very reply; if they are missing, fetch the order. Compare it with yours before you use it. A
// new reference or waybill number is right only where you want a second shipment; otherwise it
// books the parcel twice.
type AlreadyExistsError struct{ ClickpostError }

// Is reports whether target is ErrAlreadyExists.
func (e *AlreadyExistsError) Is(target error) bool {
	return target == ErrAlreadyExists
}

// Unwrap returns the error as a ClickpostError.
func (e *AlreadyExistsError) Unwrap() error {
	return &e.ClickpostError
}

// ErrRetryable is what errors.Is finds in a RetryableError.
var ErrRetryable = errors.New("RetryableError")

// RetryableError: Wait. Where the endpoint takes a reference_number, fetch the order first.
// Otherwise send the same request once more, with the same reference_number, courier and waybill
// number. This is the least risky next call, but it is not without risk: if Clickpost stored the
// first attempt, it answers 323; if only the courier stored it, the API does not prevent a second
// booking. If the answer is unclear again, ask the courier or support.
type RetryableError struct{ ClickpostError }

// Is reports whether target is ErrRetryable.
func (e *RetryableError) Is(target error) bool {
	return target == ErrRetryable
}

// Unwrap returns the error as a ClickpostError.
func (e *RetryableError) Unwrap() error {
	return &e.ClickpostError
}

// ErrInvalidRequest is what errors.Is finds in a InvalidRequestError.
var ErrInvalidRequest = errors.New("InvalidRequestError")

// InvalidRequestError: Correct the request, then send it. Unchanged, it is refused again.
type InvalidRequestError struct{ ClickpostError }

// Is reports whether target is ErrInvalidRequest.
func (e *InvalidRequestError) Is(target error) bool {
	return target == ErrInvalidRequest
}

// Unwrap returns the error as a ClickpostError.
func (e *InvalidRequestError) Unwrap() error {
	return &e.ClickpostError
}

// ErrAccount is what errors.Is finds in a AccountError.
var ErrAccount = errors.New("AccountError")

// AccountError: Correct the credentials, the courier's configuration or the subscription, then send
// the request.
type AccountError struct{ ClickpostError }

// Is reports whether target is ErrAccount.
func (e *AccountError) Is(target error) bool {
	return target == ErrAccount
}

// Unwrap returns the error as a ClickpostError.
func (e *AccountError) Unwrap() error {
	return &e.ClickpostError
}

// ErrCourier is what errors.Is finds in a CourierError.
var ErrCourier = errors.New("CourierError")

// CourierError: The message holds the courier's own words. Act on them. Change the courier only
// when it is certain that this one did not book the parcel. Ask support where the message is vague.
type CourierError struct{ ClickpostError }

// Is reports whether target is ErrCourier.
func (e *CourierError) Is(target error) bool {
	return target == ErrCourier
}

// Unwrap returns the error as a ClickpostError.
func (e *CourierError) Unwrap() error {
	return &e.ClickpostError
}

// ErrSupportRequired is what errors.Is finds in a SupportRequiredError.
var ErrSupportRequired = errors.New("SupportRequiredError")

// SupportRequiredError: Do not send the request again. Only Clickpost can resolve this, or explain
// it.
type SupportRequiredError struct{ ClickpostError }

// Is reports whether target is ErrSupportRequired.
func (e *SupportRequiredError) Is(target error) bool {
	return target == ErrSupportRequired
}

// Unwrap returns the error as a ClickpostError.
func (e *SupportRequiredError) Unwrap() error {
	return &e.ClickpostError
}

// ErrUnknownStatus is what errors.Is finds in a UnknownStatusError.
var ErrUnknownStatus = errors.New("UnknownStatusError")

// UnknownStatusError: Raised for a code that the catalogue does not hold. Do not send the request
// again: ask what the code means.
type UnknownStatusError struct{ ClickpostError }

// Is reports whether target is ErrUnknownStatus.
func (e *UnknownStatusError) Is(target error) bool {
	return target == ErrUnknownStatus
}

// Unwrap returns the error as a ClickpostError.
func (e *UnknownStatusError) Unwrap() error {
	return &e.ClickpostError
}

// ErrUnreadableReply is what errors.Is finds in a UnreadableReplyError.
var ErrUnreadableReply = errors.New("UnreadableReplyError")

// UnreadableReplyError: Raised for a reply without a readable code. As after no reply, what was
// asked for may be done.
type UnreadableReplyError struct{ RetryableError }

// Is reports whether target is ErrUnreadableReply.
func (e *UnreadableReplyError) Is(target error) bool {
	return target == ErrUnreadableReply
}

// Unwrap returns the error as a RetryableError.
func (e *UnreadableReplyError) Unwrap() error {
	return &e.RetryableError
}

// newError makes the error of a reply.
func newError(reply Reply) error {
	base := ClickpostError{reply}
	if !reply.Readable {
		return &UnreadableReplyError{RetryableError{base}}
	}
	if !reply.Known {
		return &UnknownStatusError{base}
	}
	switch reply.Recovery {
	case RecoveryPoll:
		return &PendingError{base}
	case RecoveryReconcile:
		return &AlreadyExistsError{base}
	case RecoveryRetry:
		return &RetryableError{base}
	case RecoveryFixRequest:
		return &InvalidRequestError{base}
	case RecoveryFixAccount:
		return &AccountError{base}
	case RecoveryInspectMessage:
		return &CourierError{base}
	case RecoveryContactSupport:
		return &SupportRequiredError{base}
	}
	return &base
}
