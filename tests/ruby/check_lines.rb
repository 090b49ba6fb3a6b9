# frozen_string_literal: true

# Checks requests, a line of JSON each, and prints for each the problems as a line of JSON.

require 'json'
require 'clickpost-errors'

File.foreach(ARGV[0], encoding: 'UTF-8') do |line|
  problems = ClickpostErrors.check_request(line)
  puts JSON.generate(problems.map { |problem| [problem.status.code, problem.field, problem.message] })
end
