# frozen_string_literal: true

# Uses the gem of the different catalogue.

require 'http-codes'

def assert(fact)
  fact || raise("line #{caller_locations(1, 1).first.lineno} fails")
end

reply = HttpCodes.decode('{"error": {"code": 404, "reason": "gone"}}')
assert reply.status == HttpCodes::HttpCode::NOT_FOUND && reply.detail == 'gone'
assert reply.recovery == HttpCodes::Recovery::WRONG && reply.result.nil?
assert HttpCodes.decode({ error: { code: 503 } }).error.instance_of?(HttpCodes::ServerError)
[{ error: { code: 999 } }, 'no JSON'].each do |body|
  error = HttpCodes.decode(body).error
  assert error.instance_of?(HttpCodes::UnheardOfError) && error.is_a?(HttpCodes::HttpCodeError)
end
assert HttpCodes.decode({ error: { code: 200 } }).or_raise.ok?
assert HttpCodes.lookup('not-found') == HttpCodes::HttpCode[404] && HttpCodes.lookup('none').nil?
assert HttpCodes.check_request({}) == [] && HttpCodes.check_request('no JSON') == []
