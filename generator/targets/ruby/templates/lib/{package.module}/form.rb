# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/form.rb by
# `make generate`; edit it there.

module StatusModule
  # What a value must be, in the words of JSON Schema; each is silent on values of other types.
  module Form # :nodoc:
    WORDS = {
      type: ->(value, name) { TYPES.fetch(name).call(value) },
      enum: ->(value, options) { options.include?(value) },
      const: ->(value, constant) { value == constant },
      anyOf: ->(value, forms) { forms.any? { |form| Form.meets?(value, form) } },
      minimum: ->(value, limit) { !value.is_a?(Numeric) || value >= limit },
      maximum: ->(value, limit) { !value.is_a?(Numeric) || value <= limit },
      exclusiveMinimum: ->(value, limit) { !value.is_a?(Numeric) || value > limit },
      minLength: ->(value, limit) { !value.is_a?(String) || value.length >= limit },
      maxLength: ->(value, limit) { !value.is_a?(String) || value.length <= limit },
      pattern: ->(value, pattern) { !value.is_a?(String) || Form.regexp(pattern).match?(value) },
      minItems: ->(value, limit) { !value.is_a?(Array) || value.length >= limit },
      items: ->(value, form) { !value.is_a?(Array) || value.all? { |item| Form.meets?(item, form) } }
    }.freeze

    TYPES = {
      'string' => ->(value) { value.is_a?(String) },
      'integer' => ->(value) { Form.whole?(value) },
      'number' => ->(value) { value.is_a?(Numeric) },
      'boolean' => ->(value) { [true, false].include?(value) },
      'object' => ->(value) { !Body.members(value).nil? },
      'array' => ->(value) { value.is_a?(Array) },
      'null' => ->(value) { value.nil? }
    }.freeze

    ANCHORS = { '^' => '\A', '$' => '\z' }.freeze

    module_function

    # Whether a value meets a form.
    def meets?(value, form)
      value = Body.plain(value)
      form.all? { |word, limit| !WORDS.key?(word) || WORDS[word].call(value, limit) }
    end

    # Whether a value is a whole number, be it an Integer or not.
    def whole?(value)
      value.is_a?(Numeric) && value.real? && value.finite? && (value % 1).zero?
    end

    # A pattern of JSON Schema, whose `^` and `$` are the ends of the text and not of a line.
    def regexp(pattern)
      Regexp.new(pattern.gsub(/\\.|\[(?:\\.|[^\]\\])*\]|[\^$]/m) { |part| ANCHORS.fetch(part, part) })
    end
  end
end
