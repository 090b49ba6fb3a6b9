# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/json_text.rb by
# `make generate`; edit it there.

require 'strscan'

module StatusModule
  # Reads JSON, and nothing else. Ruby's own reader also takes comments and other departures, more
  # or fewer from version to version, and may be replaced by another gem.
  class JsonText # :nodoc:
    # Raised for a text that is not JSON.
    class Fault < StandardError; end

    DEEPEST = 100
    SPACE = /[ \t\n\r]*/
    NUMBER = /-?(?:0|[1-9][0-9]*)(?<fraction>\.[0-9]+)?(?:[eE](?<exponent>[+-]?[0-9]+))?/
    STRING = %r{(?:[^"\\\u0000-\u001f]++|\\(?:["\\/bfnrt]|u\h{4}))*+"}
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
      found = value(0)
      raise Fault unless @scanner.eos?

      found
    end

    private

    # A value and the white space around it.
    def value(depth)
      raise Fault if depth > DEEPEST

      @scanner.skip(SPACE)
      found = token(depth)
      @scanner.skip(SPACE)
      found
    end

    def token(depth)
      return object(depth + 1) if take('{')
      return array(depth + 1) if take('[')
      return string if take('"')
      return number if @scanner.skip(NUMBER)

      WORDS[@scanner.scan(/true|false|null/) || raise(Fault)]
    end

    # Whether a character comes next; it is then passed.
    def take(character)
      @scanner.peek(1) == character && @scanner.getch
    end

    def expect(character)
      take(character) || raise(Fault)
    end

    def object(depth)
      members = {}
      each_until('}') do
        @scanner.skip(SPACE)
        expect('"')
        key = string
        @scanner.skip(SPACE)
        expect(':')
        members[key] = value(depth)
      end
      members
    end

    def array(depth)
      items = []
      each_until(']') { items << value(depth) }
      items
    end

    # Yields for each of the parts between commas.
    def each_until(bracket)
      @scanner.skip(SPACE)
      return if take(bracket)

      loop do
        yield
        break if take(bracket)

        expect(',')
      end
    end

    def string
      text = @scanner.scan(STRING) || raise(Fault)
      text.chop!
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
