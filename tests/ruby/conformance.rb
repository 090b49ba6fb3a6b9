# frozen_string_literal: true

# ruby conformance.rb conformance.json ROLES: prints each vector on which the gem differs.

require 'json'
require 'clickpost-errors'

VECTORS = JSON.parse(File.read(ARGV[0], encoding: 'UTF-8'), max_nesting: false)
ROLES = JSON.parse(ARGV[1])

# A reply in each form in which users may have it.
def forms(vector)
  text, base64, parts, body = vector.values_at('text', 'base64', 'parts', 'body')
  return [text, text.b, text.encode('UTF-16LE')] if text
  return [base64.unpack1('m')] if base64
  return [parts.map { |part, times| part * times }.join] if parts

  json = JSON.generate(body, max_nesting: 0)
  [body, symbols(body), json, json.dup.force_encoding('US-ASCII')]
end

# A value in which keys are symbols.
def symbols(value)
  case value
  when Hash then value.to_h { |key, item| [key.to_sym, symbols(item)] }
  when Array then value.map { |item| symbols(item) }
  else value
  end
end

# A value in which keys are strings.
def strings(value)
  case value
  when Hash then value.to_h { |key, item| [key.to_s, strings(item)] }
  when Array then value.map { |item| strings(item) }
  else value
  end
end

def differ(name, said, expected)
  puts "#{name}\n  #{said}\n  #{expected}" unless said == expected
end

def said(reply)
  facts = %i[code name message detail result].to_h { |name| [name.to_s, strings(reply.public_send(name))] }
  words = %i[outcome recovery owner].to_h { |name| [name.to_s, reply.public_send(name).to_s] }
  raises = begin
    reply.or_raise && nil
  rescue ClickpostErrors::ReplyError => e
    ROLES.fetch(e.class.name)
  end
  facts.merge(words, 'ok' => reply.ok?, 'raises' => raises)
end

VECTORS['vectors'].each do |vector|
  forms(vector).each_with_index do |body, form|
    differ("#{vector['name']}, form #{form}", said(ClickpostErrors.decode(body)), vector['expect'])
  end
end
VECTORS['requests'].each do |vector|
  forms(vector).each do |request|
    problems = ClickpostErrors.check_request(request).map do |problem|
      { 'code' => problem.status.code, 'field' => problem.field, 'message' => problem.message }
    end
    differ(vector.to_json, problems, vector['expect'])
  end
end
