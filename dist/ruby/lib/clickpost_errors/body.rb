# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/body.rb by
# `make generate`; edit it there.

module ClickpostErrors
  # Reads the body of a reply or of a request.
  module Body # :nodoc:
    # Encodings that say nothing of a text which was read from a socket or a file.
    UNSPOKEN = [Encoding::UTF_8, Encoding::US_ASCII, Encoding::BINARY].freeze

    module_function

    # The value of a JSON text; the text where it is not JSON; anything else as it is.
    def parse(body)
      text = content(body)
      return text unless text.is_a?(String)

      text = utf8(text).delete_prefix("\u{feff}")
      JsonText.parse(text)
    rescue JsonText::Fault
      text
    end

    # What a response holds; a text of whatever class as a String.
    def content(body)
      body = body.body if body.respond_to?(:body)
      body.respond_to?(:to_str) ? body.to_str : body
    rescue StandardError
      nil # an object of somebody else's may fail
    end

    # A text as UTF-8, with U+FFFD for what is not.
    def utf8(text)
      text = String.new(text) unless text.instance_of?(String)
      return text.encode(Encoding::UTF_8, invalid: :replace, undef: :replace) unless
        UNSPOKEN.include?(text.encoding)

      text = text.dup.force_encoding(Encoding::UTF_8) unless text.encoding == Encoding::UTF_8
      text.scrub
    rescue EncodingError
      String.new(text, encoding: Encoding::UTF_8).scrub # Ruby cannot convert from it
    end

    # A value in which a text or a symbol is text in UTF-8.
    def plain(value)
      case value
      when String then utf8(value)
      when Symbol then utf8(value.name)
      else value
      end
    end

    # The members of an object as a Hash; nil of any other value.
    def members(value)
      return value if value.is_a?(Hash)

      value.to_hash if value.respond_to?(:to_hash)
    rescue StandardError
      nil
    end

    # The value at a path; nil where there is none.
    def at(value, path)
      path.reduce(value) { |inner, key| member(inner, key) }
    end

    # The value of a key, be it a string or a symbol; nil where there is none.
    def member(value, key)
      hash = members(value) || {}
      hash.fetch(key) { hash.fetch(key.to_sym, nil) }
    rescue StandardError
      nil
    end

    def member?(value, key)
      hash = members(value) || {}
      hash.key?(key) || hash.key?(key.to_sym)
    end
  end
end
