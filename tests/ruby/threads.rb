# frozen_string_literal: true

# Many threads use what is loaded late, all at once; prints what they saw, once each.

require 'clickpost-errors'

gate = Queue.new
threads = Array.new(32) do
  Thread.new do
    gate.pop
    reply = ClickpostErrors.decode('{"meta": {"status": 329, "message": "slow"}}')
    [reply.recovery.title, reply.status.messages, ClickpostErrors.check_request({}).length]
  end
end
threads.each { gate << true }
puts threads.map(&:value).uniq.length
