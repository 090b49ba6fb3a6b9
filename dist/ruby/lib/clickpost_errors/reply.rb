# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/reply.rb by
# `make generate`; edit it there.

module ClickpostErrors
  # What a reply of the API says, and what to do about it.
  #
  # The code alone decides: never the HTTP status, a success flag or the message.
  class Reply
    # The largest integer that all readers of JSON keep exact.
    LARGEST = (2**53) - 1
    private_constant :LARGEST

    # The status code; nil where none can be read.
    attr_reader :code

    # The MetaStatus; nil where the code is unknown or cannot be read.
    attr_reader :status

    # The message as text; empty where there is none.
    #
    # Field errors become `key: part; part`; what is not text is left out.
    attr_reader :message

    # What was parsed; the text as it came where it is not JSON.
    attr_reader :body

    # Reads a reply, as `decode` of the module does. Never raises.
    def initialize(body)
      @body = Body.parse(body)
      @code = whole(Body.at(@body, Catalogue::CODE))
      @status = MetaStatus[@code]
      @message = Message.text(Body.at(@body, Catalogue::MESSAGE)).freeze
      freeze
    end

    # The name of the status; nil where the code is unknown or cannot be read.
    def name
      status&.name
    end

    # What the message adds to the documented text; the whole message where it departs from it.
    #
    # The case of ASCII letters and white space at the ends do not count.
    def detail
      Message.detail(message, status ? status.messages : [])
    end

    # The result; nil where there is none.
    def result
      Catalogue::RESULT && Body.at(body, Catalogue::RESULT)
    end

    # What became of the request: an Outcome.
    def outcome
      verdict.outcome
    end

    # What to do next: a Recovery.
    def recovery
      verdict.recovery
    end

    # Who has to act: an Owner.
    def owner
      verdict.owner
    end

    # What to do in detail: one step a line.
    def action
      verdict.action
    end

    # Whether `or_raise` raises nothing.
    def ok?
      outcome.success?
    end

    # Returns this reply where it is `ok?`; raises the error of its recovery otherwise.
    def or_raise
      ok? ? self : raise(error)
    end

    # The error of this reply's recovery, not raised; nil where the reply is `ok?`.
    def error
      ok? ? nil : Catalogue.error_class(self).new(self)
    end

    # Flat fields for a logger, a span or a tag, without personal data.
    #
    # The message can hold some, so it is only there when it is asked for.
    def log_fields(message: false)
      line = message ? Message.line(self.message) : nil
      words = { outcome:, recovery:, owner: }.transform_values(&:to_s)
      fields = { code:, name:, **words, message: line }
      fields.compact.transform_keys { |key| "#{Catalogue::PREFIX}.#{key}" }
    end

    # All that the reply says, by name.
    def to_h
      { code:, status:, name:, message:, detail:, result:, outcome:, recovery:, owner:, action:, ok: ok?, body: }
    end

    # All that the reply says, for pattern matching.
    def deconstruct_keys(_keys)
      to_h
    end

    # One line: never the body, which can hold personal data.
    def inspect
      subject = code ? "#{code} #{name || 'unknown'}" : 'unreadable'
      "#<#{self.class} #{subject}: #{Message.line(message).inspect} (#{recovery})>"
    end

    alias to_s inspect

    # What loggers of Rails show: never the body.
    def as_json(*)
      { 'code' => code, 'name' => name, 'message' => Message.line(message), 'recovery' => recovery.to_s }
    end

    private

    def verdict
      status || (code ? Catalogue::UNKNOWN : Catalogue::UNREADABLE)
    end

    # The code that a value stands for: a whole number, or a text of up to 16 ASCII digits.
    def whole(value)
      digits = Body.plain(value)
      return digits.to_i.then { |code| code if code <= LARGEST } if digits?(digits)

      value.to_i if Form.whole?(value) && value.abs <= LARGEST
    end

    def digits?(value)
      value.is_a?(String) && value.match?(/\A[0-9]{1,16}\z/)
    end
  end
end
