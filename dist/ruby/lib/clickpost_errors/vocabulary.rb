# frozen_string_literal: true

# Generated from catalogue.yaml by `make generate`; do not edit.

module ClickpostErrors
  # The groups of statuses.
  class Category < Word
    # The request was carried out, or accepted to be carried out in the background.
    SUCCESS = add(:success)

    # The key, the courier account or the subscription does not allow the request. The order's data
    # is not the cause.
    AUTHENTICATION = add(:authentication)

    # The request's data is not accepted. Sending the same data again gives the same answer.
    VALIDATION = add(:validation)

    # The request is for a pickup from the customer (`delivery_type` is `RVP`) and does not meet the
    # extra conditions for one.
    REVERSE_SHIPMENT = add(:reverse_shipment)

    # Waybills, duplicates, and faults on the courier's side. Some of these codes mean that the
    # order exists already, or may exist. Read the outcome before you send anything again.
    COURIER = add(:courier)

    # Clickpost itself failed, or could not complete an order that it had accepted for the
    # background.
    SERVER = add(:server)

    # The title.
    def title
      facts[:title]
    end

    # The description.
    def description
      facts[:description]
    end

    # All facts by name.
    def to_h
      {
        id:,
        title:,
        description:
      }
    end

    private

    def facts
      Facts::CATEGORIES.fetch(id)
    end
  end

  # What a reply says of the thing that was asked for.
  #
  # Order created?
  class Outcome < Word
    # The order was created, or what was asked for was fetched.
    SUCCEEDED = add(:succeeded)

    # An order or waybill with this identity exists from an earlier call. This call made nothing
    # new. Check that what exists is this parcel, then use it.
    ALREADY_EXISTS = add(:already_exists)

    # The request was accepted and is still being processed. It can end in success or in failure.
    PENDING = add(:pending)

    # The API reports that this call made no order. This is certain where Clickpost itself refused
    # the request. Where a courier answered, the courier may still hold the parcel: the steps say
    # what to check first.
    FAILED = add(:failed)

    # The reply does not tell whether the order exists. The fault happened after the request was
    # under way, or the reply itself was not understood.
    UNKNOWN = add(:unknown)

    # The title.
    def title
      facts[:title]
    end

    # The short answer to `package.questions.outcome`.
    def answer
      facts[:answer]
    end

    # The colour and the icon that mark it on pages; neutral where it is nil.
    def tone
      facts[:tone]
    end

    # The description.
    def description
      facts[:description]
    end

    # Whether a reply with this outcome raises nothing.
    def success?
      facts[:success]
    end

    # All facts by name.
    def to_h
      {
        id:,
        title:,
        answer:,
        tone:,
        description:,
        success: success?
      }
    end

    private

    def facts
      Facts::OUTCOMES.fetch(id)
    end
  end

  # What the caller does next.
  #
  # Send again?
  class Recovery < Word
    # The call is complete. Use its result.
    NONE = add(:none)

    # Ask for the order's state until it is final. Fetch it where the endpoint takes a
    # `reference_number`, or where you have its waybill. Otherwise send the same create request
    # again, unchanged: this is Clickpost's documented way to ask. Stop at the first final answer,
    # and after a limited number of questions. Another `reference_number`, courier or waybill number
    # can book the parcel twice.
    POLL = add(:poll)

    # Use the order that exists. Its waybill and label are mostly in the `result` of this very
    # reply; if they are missing, fetch the order. Compare it with yours before you use it. A new
    # reference or waybill number is right only where you want a second shipment; otherwise it books
    # the parcel twice.
    RECONCILE = add(:reconcile)

    # Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send the
    # same request once more, with the same `reference_number`, courier and waybill number. This is
    # the least risky next call, but it is not without risk: if Clickpost stored the first attempt,
    # it answers 323; if only the courier stored it, the API does not prevent a second booking. If
    # the answer is unclear again, ask the courier or support.
    RETRY = add(:retry)

    # Correct the request, then send it. Unchanged, it is refused again.
    FIX_REQUEST = add(:fix_request)

    # Correct the credentials, the courier's configuration or the subscription, then send the
    # request.
    FIX_ACCOUNT = add(:fix_account)

    # The message holds the courier's own words. Act on them. Change the courier only when it is
    # certain that this one did not book the parcel. Ask support where the message is vague.
    INSPECT_MESSAGE = add(:inspect_message)

    # Do not send the request again. Only Clickpost can resolve this, or explain it.
    CONTACT_SUPPORT = add(:contact_support)

    # The title.
    def title
      facts[:title]
    end

    # The short answer to `package.questions.recovery`.
    def answer
      facts[:answer]
    end

    # The description.
    def description
      facts[:description]
    end

    # The exception raised for it; nil only where nothing is ever raised.
    def exception
      facts[:exception]
    end

    # All facts by name.
    def to_h
      {
        id:,
        title:,
        answer:,
        description:,
        exception:
      }
    end

    private

    def facts
      Facts::RECOVERIES.fetch(id)
    end
  end

  # Who has to act.
  #
  # Who acts?
  class Owner < Word
    # No person has to act: the integration continues by itself.
    NOBODY = add(:nobody)

    # The people who maintain the integration: its code, its settings and the data that it sends.
    DEVELOPER = add(:developer)

    # The person who manages the Clickpost dashboard: carriers, credentials, subscription.
    ACCOUNT_ADMIN = add(:account_admin)

    # The company that carries the parcel. Its systems did not accept the order, or did not answer.
    COURIER = add(:courier)

    # Clickpost's own systems or support team.
    CLICKPOST = add(:clickpost)

    # Also the short answer to `package.questions.owner`.
    def title
      facts[:title]
    end

    # The description.
    def description
      facts[:description]
    end

    # Whom to contact and how.
    def contact
      facts[:contact]
    end

    # All facts by name.
    def to_h
      {
        id:,
        title:,
        description:,
        contact:
      }
    end

    private

    def facts
      Facts::OWNERS.fetch(id)
    end
  end
end
