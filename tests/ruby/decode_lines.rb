# frozen_string_literal: true

# Reads replies, a line of base64 each, and prints for each what was read as a line of JSON.

require 'json'
require 'clickpost-errors'

File.foreach(ARGV[0]) do |line|
  reply = ClickpostErrors.decode(line.unpack1('m'))
  puts JSON.generate([reply.code, reply.message, reply.detail])
end
