# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/request_problem.rb
# by `make generate`; edit it there.

module ClickpostErrors
  # Something in a request, and the status with which the API is documented to refuse it.
  class RequestProblem
    # The MetaStatus with which the API answers it.
    attr_reader :status

    # The dotted path to the field; where it is missing, the path at which it belongs.
    attr_reader :field

    # What is there; nil where it is missing.
    attr_reader :value

    # What the request must hold.
    attr_reader :message

    def initialize(status, field, value, message) # :nodoc:
      @status = status
      @field = field
      @value = value
      @message = message
      freeze
    end

    # All of it by name.
    def to_h
      { status:, field:, value:, message: }
    end

    # All of it, for pattern matching.
    def deconstruct_keys(_keys)
      to_h
    end

    # The code, the field and the message.
    def to_s
      "#{status.code} #{field}: #{message}"
    end

    # One line: never the value, which can be personal data.
    def inspect
      "#<#{self.class} #{self}>"
    end
  end
end
