# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/reply_error.rb
# by `make generate`; edit it there.

module ClickpostErrors
  # What all errors of this gem have in common: each carries the reply.
  class ReplyError < StandardError
    # The reply that it was raised for.
    attr_reader :reply

    # An error for a reply. Its message says what came and what to do.
    def initialize(reply)
      @reply = reply
      super("#{Message.line(subject)} -> #{Message.line(advice)}")
    end

    # Flat fields for a logger, a span or a tag, without personal data; see Reply#log_fields.
    def log_fields(message: false)
      reply.log_fields(message:)
    end

    # The reply and the message, for pattern matching.
    def deconstruct_keys(_keys)
      { reply:, message: }
    end

    private

    def subject
      case reply
      in { code: nil } then "no code can be read in #{outline(reply.body)}"
      in { code:, status: nil, message: '' } then "#{code} is not a known code"
      in { code:, status: nil, message: } then "#{code} is not a known code: #{message}"
      in { code:, name:, message: '' } then "#{code} #{name}: #{reply.status.title}"
      in { code:, name:, message: } then "#{code} #{name}: #{message}"
      end
    end

    def advice
      step = reply.action.strip.lines.first.to_s
      reply.status ? "#{reply.recovery.title}. #{step} #{reply.status.docs_url}" : step
    end

    # What a body is, without the values in JSON, whole or cut off: they can be personal data.
    def outline(body)
      case body
      when '' then 'an empty text'
      when String then outline_of_text(body)
      when {} then 'an empty object'
      when Hash then "an object with the keys #{body.keys.map { |key| Body.utf8(key.to_s) }.join(', ')}"
      else "a value of the class #{body.class}"
      end
    end

    def outline_of_text(text)
      return "a text that begins #{text[0, 60].inspect}" unless Body.utf8(text).match?(/\A[\s\u{feff}]*[{\[]/)

      "a text of #{text.length} characters that begins like JSON"
    end
  end
end
