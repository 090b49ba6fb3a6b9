# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/message.rb by
# `make generate`; edit it there.

module ClickpostErrors
  # Reads the message of a reply: as text, and what it adds to the documented text.
  module Message # :nodoc:
    PLACEHOLDER = '{detail}'
    INK = /[^ \t\n\v\f\r]/

    module_function

    # A message as text, whatever it was sent as; empty where it cannot be read.
    def text(value)
      flat(value, 0)
    rescue StandardError
      '' # it holds itself, or an object of somebody else's fails
    end

    # The texts in a value: parts of a list and `key: part` of an object, joined by `; `.
    def flat(value, depth)
      raise RangeError if depth > JsonText::DEEPEST

      case value
      when String, Symbol then Body.plain(value)
      when Array then join(value.map { |item| flat(item, depth + 1) })
      else join(Body.members(value).to_h.map { |key, item| labelled(key, flat(item, depth + 1)) })
      end
    end

    def labelled(key, part)
      part.empty? ? part : "#{Body.utf8(key.to_s)}: #{part}"
    end

    def join(parts)
      parts.reject(&:empty?).join('; ')
    end

    # What a message adds to the documented texts; all of it where it departs from them.
    def detail(message, documented)
      text = trim(message)
      by_generality(documented).each do |template|
        found = between(text, template)
        return (found unless found.empty?) if found
      end
      message unless text.empty?
    end

    # Fixed texts before templates, and longer ones before shorter ones.
    def by_generality(documented)
      documented.sort_by.with_index do |text, at|
        [text.include?(PLACEHOLDER) ? 1 : 0, -text.length, at]
      end
    end

    # What is at the placeholder of a template, if a text is of its form.
    def between(text, template)
      before, placeholder, after = template.partition(PLACEHOLDER).map { |part| trim(part) }
      first = before.length
      last = placeholder.empty? ? first : text.length - after.length
      return if last < first

      detail = text[first...last]
      # The case of ASCII letters does not count.
      trim(detail) if text.casecmp("#{before}#{detail}#{after}").zero?
    end

    # A text without the ASCII white space at its ends.
    def trim(text)
      first = text.index(INK)
      first ? text[first..text.rindex(INK)] : ''
    end

    # A text on one line that is safe to print and to write to a log.
    def line(text)
      words = Body.utf8(text)[0, 800].split(/[\p{C}\p{Z}\s]+/)
      line = words.join(' ').strip
      line.length > 400 ? "#{line[0, 397]}..." : line
    end
  end
end
