# frozen_string_literal: true

# Generated from catalogue.yaml by `make generate`; do not edit.

module ClickpostErrors
  # How long to wait and how often to ask; all guides use these.
  module BackOff
    # How long a client waits for one reply.
    TIMEOUT_SECONDS = 30

    # The pause before the first further call.
    FIRST_SECONDS = 5

    # What each pause is multiplied by to give the next.
    FACTOR = 2

    # No pause is longer than this.
    LONGEST_SECONDS = 60

    # How often to ask for the state of something that is not decided yet.
    POLLS = 10

    # How often to send the same request again after a reply that does not tell.
    RESENDS = 1
  end
end
