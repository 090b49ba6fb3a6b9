# frozen_string_literal: true

# Copied from generator/targets/ruby/templates/lib/{package.module}/entry.rb by
# `make generate`; edit it there.

module ClickpostErrors
  # One of a fixed list of frozen values: a status, or a word of a vocabulary.
  #
  # The class itself is the list. It is Enumerable, and gives a value by its key.
  class Entry
    class << self
      include Enumerable

      # Yields each value, in the order of the catalogue; without a block gives an Enumerator.
      def each(&)
        @entries.each_value(&)
      end

      # The value with a key: the code of a status, the id of a word as a symbol. Nil where there
      # is none.
      def [](key)
        @entries[key]
      end

      private :new

      private

      # Makes a value and adds it to the list.
      def add(key, ...)
        (@entries ||= {})[key] = new(key, ...)
      end
    end

    # Whether another value is the same one; a copy that Marshal made is.
    def ==(other)
      other.instance_of?(self.class) && other.key == key
    end

    alias eql? ==

    # The same for values that are the same, so that they can be keys of a Hash.
    def hash
      [self.class, key].hash
    end

    # All facts by name, for pattern matching.
    def deconstruct_keys(_keys)
      to_h
    end

    # What a value is in the JSON of Rails: its name or id, as in other JSON.
    def as_json(*)
      to_s
    end

    protected

    attr_reader :key # :nodoc:

    private

    def initialize(key) # :nodoc:
      @key = key
      freeze
    end
  end

  # A status code.
  class Status < Entry
    # The name of the constant.
    attr_reader :name

    # The status of a code or a name, as numbers and people write them; nil where there is none.
    #
    # The case of a name does not matter, and `-` and spaces stand for `_`.
    def self.lookup(key)
      return self[key] if key.is_a?(Integer)

      text = Body.plain(key)
      return unless text.is_a?(String)

      name = text.strip.upcase.tr('- ', '__')
      name.match?(/\A[0-9]{1,16}\z/) ? self[name.to_i] : find { |status| status.name == name }
    end

    # The number in the reply.
    def code
      key
    end

    alias to_i code

    # The name.
    def to_s
      name
    end

    # The class, the code and the name.
    def inspect
      "#<#{self.class} #{code} #{name}>"
    end

    # The address of its page; nil until the site is published.
    def docs_url
      Catalogue::DOCS_URL && "#{Catalogue::DOCS_URL}/codes/#{code}/"
    end

    private

    def initialize(code, name) # :nodoc:
      @name = name
      super(code)
    end
  end

  # A word of a vocabulary.
  class Word < Entry
    # The word as a symbol.
    def id
      key
    end

    # The word as a string.
    def to_s
      id.name
    end

    # The class and the word.
    def inspect
      "#<#{self.class} #{self}>"
    end
  end
end
