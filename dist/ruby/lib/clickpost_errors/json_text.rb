# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/json_text.rb by
# `make generate`; edit it there.

require 'strscan'

module ClickpostErrors
  # Reads JSON, and nothing else. Ruby's own reader also takes comments and other departures, more
  # or fewer from version to version, and may be replaced by another gem.
  class JsonText # :nodoc:
    # Raised for a text that is not JSON.
    class Fault < StandardError; end

    DEEPEST = 100
    SPACE = /[ \t\n\r]*/
    OBJECT = /\{#{SPACE}/
    OBJECT_END = /#{SPACE}\}/
    ARRAY = /\[#{SPACE}/
    ARRAY_END = /#{SPACE}\]/
    COMMA = /#{SPACE},#{SPACE}/
    COLON = /#{SPACE}:#{SPACE}/
    NUMBER = /-?(?:0|[1-9][0-9]*)(?<fraction>\.[0-9]+)?(?:[eE](?<exponent>[+-]?[0-9]+))?/
    STRING = %r{"(?:[^"\\\u0000-\u001f]++|\\(?:["\\/bfnrt]|u\h{4}))*+"}
    ESCAPE = /\\(?:u(?<high>d[89ab]\h\h)\\u(?<low>d[c-f]\h\h)|u(?<unit>\h{4})|(?<letter>.))/i
    LETTERS = { 'b' => "\b", 'f' => "\f", 'n' => "\n", 'r' => "\r", 't' => "\t" }.freeze
    WORDS = { 'true' => true, 'false' => false, 'null' => nil }.freeze

    # The value of a text in valid UTF-8.
    def self.parse(text)
      new(text).document
    end

    def initialize(text)
      @scanner = StringScanner.new(text)
    end

    def document
      @scanner.skip(SPACE)
      found = value(0)
      @scanner.skip(SPACE)
      @scanner.eos? ? found : raise(Fault)
    end

    private

    def value(depth)
      raise Fault if depth > DEEPEST
      return string if @scanner.peek(1) == '"'
      return number if @scanner.skip(NUMBER)
      return object(depth + 1) if @scanner.skip(OBJECT)
      return array(depth + 1) if @scanner.skip(ARRAY)

      WORDS[@scanner.scan(/true|false|null/) || raise(Fault)]
    end

    def object(depth)
      members = {}
      each_until(OBJECT_END) do
        key = string
        expect(COLON)
        members[key] = value(depth)
      end
      members
    end

    def array(depth)
      items = []
      each_until(ARRAY_END) { items << value(depth) }
      items
    end

    # Yields for each of the parts between commas.
    def each_until(bracket)
      return if @scanner.skip(bracket)

      loop do
        yield
        break if @scanner.skip(bracket)

        expect(COMMA)
      end
    end

    def expect(mark)
      @scanner.skip(mark) || raise(Fault)
    end

    def string
      text = (@scanner.scan(STRING) || raise(Fault))[1...-1]
      text.include?('\\') ? text.gsub(ESCAPE) { unescaped(Regexp.last_match) } : text
    end

    def unescaped(match)
      high, low, unit, letter = match.captures
      return LETTERS.fetch(letter, letter) if letter
      return [((high.hex - 0xd7c0) << 10) + (low.hex - 0xdc00)].pack('U') if high

      [unit.hex.between?(0xd800, 0xdfff) ? 0xfffd : unit.hex].pack('U')
    end

    def number
      text, exponent = @scanner.values_at(0, :exponent)
      return text.to_i unless exponent || @scanner[:fraction]
      return text.to_f if text.length < 20 && !exponent

      decimal(text, exponent.to_i)
    end

    # Ruby warns of a number beyond what a float can hold, but not where it was a fraction first.
    def decimal(text, exponent)
      return text.to_r.to_f if exponent.abs < 1_000

      exponent.positive? ? Float::INFINITY : 0.0
    end
  end
end
