# frozen_string_literal: true

# Generated from catalogue.yaml by `make generate`; do not edit.

module ClickpostErrors
  # A reply that is not a success. Its subclasses say what to do next.
  class ClickpostError < ReplyError; end

  # Ask for the order's state until it is final. Fetch it where the endpoint takes a
  # `reference_number`, or where you have its waybill. Otherwise send the same create request again,
  # unchanged: this is Clickpost's documented way to ask. Stop at the first final answer, and after
  # a limited number of questions. Another `reference_number`, courier or waybill number can book
  # the parcel twice.
  class PendingError < ClickpostError; end

  # Use the order that exists. Its waybill and label are mostly in the `result` of this very reply;
  # if they are missing, fetch the order. Compare it with yours before you use it. A new reference
  # or waybill number is right only where you want a second shipment; otherwise it books the parcel
  # twice.
  class AlreadyExistsError < ClickpostError; end

  # Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send the
  # same request once more, with the same `reference_number`, courier and waybill number. This is
  # the least risky next call, but it is not without risk: if Clickpost stored the first attempt, it
  # answers 323; if only the courier stored it, the API does not prevent a second booking. If the
  # answer is unclear again, ask the courier or support.
  class RetryableError < ClickpostError; end

  # Correct the request, then send it. Unchanged, it is refused again.
  class InvalidRequestError < ClickpostError; end

  # Correct the credentials, the courier's configuration or the subscription, then send the request.
  class AccountError < ClickpostError; end

  # The message holds the courier's own words. Act on them. Change the courier only when it is
  # certain that this one did not book the parcel. Ask support where the message is vague.
  class CourierError < ClickpostError; end

  # Do not send the request again. Only Clickpost can resolve this, or explain it.
  class SupportRequiredError < ClickpostError; end

  # Raised for a code that the catalogue does not hold. Do not send the request again: ask what the
  # code means.
  class UnknownStatusError < ClickpostError; end

  # Raised for a reply without a readable code. As after no reply, what was asked for may be done.
  class UnreadableReplyError < RetryableError; end
end
