# frozen_string_literal: true

# ruby dump.rb MODULE ENUM FILE...: loads each gem and prints all that it says of its catalogue as a
# line of JSON, in the shape of catalogue.json.

require 'json'

# A value in which an entry is what the data has for it: the name of a status, an id.
def plain(value)
  case value
  when Hash then value.transform_values { |item| plain(item) }
  when Array then value.map { |item| plain(item) }
  when nil, true, false, Numeric, String then value
  else value.to_s
  end
end

def rows(list)
  list.map do |entry|
    facts = entry.to_h
    raise "#{entry.inspect} is not frozen" unless [entry, *facts.values].all? { |value| Ractor.shareable?(value) }

    facts[:docs_url] = entry.docs_url if entry.respond_to?(:docs_url) && entry.docs_url
    plain(facts)
  end
end

name, enum, *files = ARGV
files.each do |file|
  require file
  package = Object.const_get(name)
  said = { statuses: rows(package.const_get(enum)) }
  %i[Category Outcome Recovery Owner].each { |list| said[list] = rows(package.const_get(list)) }
  said[:back_off] = package::BackOff.constants.to_h { |key| [key.downcase, package::BackOff.const_get(key)] }
  puts JSON.generate(said)
  Object.send(:remove_const, name) # the next one may have the same name
end
