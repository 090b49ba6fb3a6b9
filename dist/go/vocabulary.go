// Code generated from catalogue.yaml by `make generate`. DO NOT EDIT.

package clickposterrors

// Category is a group of statuses.
type Category string

// Each category of the catalogue.
const (
	// CategorySuccess: The request was carried out, or accepted to be carried out in the
	// background.
	CategorySuccess Category = "success"

	// CategoryAuthentication: The key, the courier account or the subscription does not allow the
	// request. The order's data is not the cause.
	CategoryAuthentication Category = "authentication"

	// CategoryValidation: The request's data is not accepted. Sending the same data again gives the
	// same answer.
	CategoryValidation Category = "validation"

	// CategoryReverseShipment: The request is for a pickup from the customer (delivery_type is RVP)
	// and does not meet the extra conditions for one.
	CategoryReverseShipment Category = "reverse_shipment"

	// CategoryCourier: Waybills, duplicates, and faults on the courier's side. Some of these codes
	// mean that the order exists already, or may exist. Read the outcome before you send anything
	// again.
	CategoryCourier Category = "courier"

	// CategoryServer: Clickpost itself failed, or could not complete an order that it had accepted
	// for the background.
	CategoryServer Category = "server"
)

// CategoryValues returns each category of the catalogue.
func CategoryValues() []Category {
	return []Category{
		CategorySuccess,
		CategoryAuthentication,
		CategoryValidation,
		CategoryReverseShipment,
		CategoryCourier,
		CategoryServer,
	}
}

// Title returns the title.
func (v Category) Title() string {
	switch v {
	case CategorySuccess:
		return "Success & async processing"
	case CategoryAuthentication:
		return "Authentication & account configuration"
	case CategoryValidation:
		return "Data validation"
	case CategoryReverseShipment:
		return "Reverse shipment (RVP)"
	case CategoryCourier:
		return "Courier, AWB & processing"
	case CategoryServer:
		return "Server errors"
	}
	return ""
}

// Description returns the description.
func (v Category) Description() string {
	switch v {
	case CategorySuccess:
		return "The request was carried out, or accepted to be carried out in the background."
	case CategoryAuthentication:
		return "The key, the courier account or the subscription does not allow the request. The order's data is not the cause."
	case CategoryValidation:
		return "The request's data is not accepted. Sending the same data again gives the same answer."
	case CategoryReverseShipment:
		return "The request is for a pickup from the customer (`delivery_type` is `RVP`) and does not meet the extra conditions for one."
	case CategoryCourier:
		return "Waybills, duplicates, and faults on the courier's side. Some of these codes mean that the order exists already, or may exist. Read the outcome before you send anything again."
	case CategoryServer:
		return "Clickpost itself failed, or could not complete an order that it had accepted for the background."
	}
	return ""
}

// Outcome is what became of a request.
type Outcome string

// Each outcome of the catalogue.
const (
	// OutcomeSucceeded: The order was created, or what was asked for was fetched.
	OutcomeSucceeded Outcome = "succeeded"

	// OutcomeAlreadyExists: An order or waybill with this identity exists from an earlier call.
	// This call made nothing new. Check that what exists is this parcel, then use it.
	OutcomeAlreadyExists Outcome = "already_exists"

	// OutcomePending: The request was accepted and is still being processed. It can end in success
	// or in failure.
	OutcomePending Outcome = "pending"

	// OutcomeFailed: The API reports that this call made no order. This is certain where Clickpost
	// itself refused the request. Where a courier answered, the courier may still hold the parcel:
	// the steps say what to check first.
	OutcomeFailed Outcome = "failed"

	// OutcomeUnknown: The reply does not tell whether the order exists. The fault happened after
	// the request was under way, or the reply itself was not understood.
	OutcomeUnknown Outcome = "unknown"
)

// OutcomeValues returns each outcome of the catalogue.
func OutcomeValues() []Outcome {
	return []Outcome{
		OutcomeSucceeded,
		OutcomeAlreadyExists,
		OutcomePending,
		OutcomeFailed,
		OutcomeUnknown,
	}
}

// Title returns the title.
func (v Outcome) Title() string {
	switch v {
	case OutcomeSucceeded:
		return "Succeeded"
	case OutcomeAlreadyExists:
		return "Exists already"
	case OutcomePending:
		return "Pending"
	case OutcomeFailed:
		return "Failed"
	case OutcomeUnknown:
		return "Unknown"
	}
	return ""
}

// Answer returns the short answer to package.questions.outcome.
func (v Outcome) Answer() string {
	switch v {
	case OutcomeSucceeded:
		return "Yes"
	case OutcomeAlreadyExists:
		return "Exists already: compare first"
	case OutcomePending:
		return "Not decided yet"
	case OutcomeFailed:
		return "No order reported"
	case OutcomeUnknown:
		return "Unknown: it may exist"
	}
	return ""
}

// Tone returns the colour and the icon that mark it on pages; neutral where it is null.
func (v Outcome) Tone() string {
	switch v {
	case OutcomeSucceeded:
		return "good"
	case OutcomeAlreadyExists:
		return "exists"
	case OutcomePending:
		return "waiting"
	case OutcomeFailed:
		return "bad"
	case OutcomeUnknown:
		return "unsure"
	}
	return ""
}

// Description returns the description.
func (v Outcome) Description() string {
	switch v {
	case OutcomeSucceeded:
		return "The order was created, or what was asked for was fetched."
	case OutcomeAlreadyExists:
		return "An order or waybill with this identity exists from an earlier call. This call made nothing new. Check that what exists is this parcel, then use it."
	case OutcomePending:
		return "The request was accepted and is still being processed. It can end in success or in failure."
	case OutcomeFailed:
		return "The API reports that this call made no order. This is certain where Clickpost itself refused the request. Where a courier answered, the courier may still hold the parcel: the steps say what to check first."
	case OutcomeUnknown:
		return "The reply does not tell whether the order exists. The fault happened after the request was under way, or the reply itself was not understood."
	}
	return ""
}

// Success returns whether a reply with this outcome raises nothing.
func (v Outcome) Success() bool {
	switch v {
	case OutcomeSucceeded:
		return true
	}
	return false
}

// Recovery is what to do next.
type Recovery string

// Each recovery of the catalogue.
const (
	// RecoveryNone: The call is complete. Use its result.
	RecoveryNone Recovery = "none"

	// RecoveryPoll: Ask for the order's state until it is final. Fetch it where the endpoint takes
	// a reference_number, or where you have its waybill. Otherwise send the same create request
	// again, unchanged: this is Clickpost's documented way to ask. Stop at the first final answer,
	// and after a limited number of questions. Another reference_number, courier or waybill number
	// can book the parcel twice.
	RecoveryPoll Recovery = "poll"

	// RecoveryReconcile: Use the order that exists. Its waybill and label are mostly in the result
	// of this very reply; if they are missing, fetch the order. Compare it with yours before you
	// use it. A new reference or waybill number is right only where you want a second shipment;
	// otherwise it books the parcel twice.
	RecoveryReconcile Recovery = "reconcile"

	// RecoveryRetry: Wait. Where the endpoint takes a reference_number, fetch the order first.
	// Otherwise send the same request once more, with the same reference_number, courier and
	// waybill number. This is the least risky next call, but it is not without risk: if Clickpost
	// stored the first attempt, it answers 323; if only the courier stored it, the API does not
	// prevent a second booking. If the answer is unclear again, ask the courier or support.
	RecoveryRetry Recovery = "retry"

	// RecoveryFixRequest: Correct the request, then send it. Unchanged, it is refused again.
	RecoveryFixRequest Recovery = "fix_request"

	// RecoveryFixAccount: Correct the credentials, the courier's configuration or the subscription,
	// then send the request.
	RecoveryFixAccount Recovery = "fix_account"

	// RecoveryInspectMessage: The message holds the courier's own words. Act on them. Change the
	// courier only when it is certain that this one did not book the parcel. Ask support where the
	// message is vague.
	RecoveryInspectMessage Recovery = "inspect_message"

	// RecoveryContactSupport: Do not send the request again. Only Clickpost can resolve this, or
	// explain it.
	RecoveryContactSupport Recovery = "contact_support"
)

// RecoveryValues returns each recovery of the catalogue.
func RecoveryValues() []Recovery {
	return []Recovery{
		RecoveryNone,
		RecoveryPoll,
		RecoveryReconcile,
		RecoveryRetry,
		RecoveryFixRequest,
		RecoveryFixAccount,
		RecoveryInspectMessage,
		RecoveryContactSupport,
	}
}

// Title returns the title.
func (v Recovery) Title() string {
	switch v {
	case RecoveryNone:
		return "Use the result"
	case RecoveryPoll:
		return "Ask for its state"
	case RecoveryReconcile:
		return "Use the order that exists"
	case RecoveryRetry:
		return "Send it again later"
	case RecoveryFixRequest:
		return "Change the request"
	case RecoveryFixAccount:
		return "Fix account or credentials"
	case RecoveryInspectMessage:
		return "Act on the message"
	case RecoveryContactSupport:
		return "Contact support"
	}
	return ""
}

// Answer returns the short answer to package.questions.recovery.
func (v Recovery) Answer() string {
	switch v {
	case RecoveryNone:
		return "No need"
	case RecoveryPoll:
		return "Only unchanged, as a way to ask"
	case RecoveryReconcile:
		return "No: use the order that exists"
	case RecoveryRetry:
		return "Once, unchanged, with the same reference number and courier"
	case RecoveryFixRequest:
		return "Only after changing the request"
	case RecoveryFixAccount:
		return "Only after fixing account or credentials"
	case RecoveryInspectMessage:
		return "Only after acting on the message"
	case RecoveryContactSupport:
		return "No: contact support first"
	}
	return ""
}

// Description returns the description.
func (v Recovery) Description() string {
	switch v {
	case RecoveryNone:
		return "The call is complete. Use its result."
	case RecoveryPoll:
		return "Ask for the order's state until it is final. Fetch it where the endpoint takes a `reference_number`, or where you have its waybill. Otherwise send the same create request again, unchanged: this is Clickpost's documented way to ask. Stop at the first final answer, and after a limited number of questions. Another `reference_number`, courier or waybill number can book the parcel twice."
	case RecoveryReconcile:
		return "Use the order that exists. Its waybill and label are mostly in the `result` of this very reply; if they are missing, fetch the order. Compare it with yours before you use it. A new reference or waybill number is right only where you want a second shipment; otherwise it books the parcel twice."
	case RecoveryRetry:
		return "Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send the same request once more, with the same `reference_number`, courier and waybill number. This is the least risky next call, but it is not without risk: if Clickpost stored the first attempt, it answers 323; if only the courier stored it, the API does not prevent a second booking. If the answer is unclear again, ask the courier or support."
	case RecoveryFixRequest:
		return "Correct the request, then send it. Unchanged, it is refused again."
	case RecoveryFixAccount:
		return "Correct the credentials, the courier's configuration or the subscription, then send the request."
	case RecoveryInspectMessage:
		return "The message holds the courier's own words. Act on them. Change the courier only when it is certain that this one did not book the parcel. Ask support where the message is vague."
	case RecoveryContactSupport:
		return "Do not send the request again. Only Clickpost can resolve this, or explain it."
	}
	return ""
}

// Exception returns the exception raised for it; null only where nothing is ever raised.
func (v Recovery) Exception() string {
	switch v {
	case RecoveryPoll:
		return "PendingError"
	case RecoveryReconcile:
		return "AlreadyExistsError"
	case RecoveryRetry:
		return "RetryableError"
	case RecoveryFixRequest:
		return "InvalidRequestError"
	case RecoveryFixAccount:
		return "AccountError"
	case RecoveryInspectMessage:
		return "CourierError"
	case RecoveryContactSupport:
		return "SupportRequiredError"
	}
	return ""
}

// Owner is who has to act.
type Owner string

// Each owner of the catalogue.
const (
	// OwnerNobody: No person has to act: the integration continues by itself.
	OwnerNobody Owner = "nobody"

	// OwnerDeveloper: The people who maintain the integration: its code, its settings and the data
	// that it sends.
	OwnerDeveloper Owner = "developer"

	// OwnerAccountAdmin: The person who manages the Clickpost dashboard: carriers, credentials,
	// subscription.
	OwnerAccountAdmin Owner = "account_admin"

	// OwnerCourier: The company that carries the parcel. Its systems did not accept the order, or
	// did not answer.
	OwnerCourier Owner = "courier"

	// OwnerClickpost: Clickpost's own systems or support team.
	OwnerClickpost Owner = "clickpost"
)

// OwnerValues returns each owner of the catalogue.
func OwnerValues() []Owner {
	return []Owner{
		OwnerNobody,
		OwnerDeveloper,
		OwnerAccountAdmin,
		OwnerCourier,
		OwnerClickpost,
	}
}

// Title returns also the short answer to package.questions.owner.
func (v Owner) Title() string {
	switch v {
	case OwnerNobody:
		return "Nobody"
	case OwnerDeveloper:
		return "Developer"
	case OwnerAccountAdmin:
		return "Account administrator"
	case OwnerCourier:
		return "Courier partner"
	case OwnerClickpost:
		return "Clickpost"
	}
	return ""
}

// Description returns the description.
func (v Owner) Description() string {
	switch v {
	case OwnerNobody:
		return "No person has to act: the integration continues by itself."
	case OwnerDeveloper:
		return "The people who maintain the integration: its code, its settings and the data that it sends."
	case OwnerAccountAdmin:
		return "The person who manages the Clickpost dashboard: carriers, credentials, subscription."
	case OwnerCourier:
		return "The company that carries the parcel. Its systems did not accept the order, or did not answer."
	case OwnerClickpost:
		return "Clickpost's own systems or support team."
	}
	return ""
}

// Contact returns whom to contact and how.
func (v Owner) Contact() string {
	switch v {
	case OwnerDeveloper:
		return "The team that runs the integration. Give them the code, the message, the reply and the request."
	case OwnerAccountAdmin:
		return "Your company's administrator of the Clickpost dashboard. Where the dashboard has no setting for it, the administrator writes to `support@clickpost.in`."
	case OwnerCourier:
		return "Your contact at the courier partner, with the message word for word. If the courier cannot help, write to `support@clickpost.in`."
	case OwnerClickpost:
		return "Write to `support@clickpost.in`, with everything collected for the ticket."
	}
	return ""
}
