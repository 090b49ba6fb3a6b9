# frozen_string_literal: true

# What no vector can say: how the gem behaves in Ruby. Fails at the first assertion that does.

require 'clickpost-errors'
include ClickpostErrors # rubocop:disable Style/MixinUsage

def assert(fact)
  fact || raise("line #{caller_locations(1, 1).first.lineno} of #{__FILE__} fails")
end

def decode(body)
  ClickpostErrors.decode(body)
end

def raised(body)
  decode(body).or_raise
  nil
rescue ClickpostError => e
  e
end

# Lookups.
[310, '310', " 0310\n", 'INVALID_RVP_REASON', 'invalid-rvp-reason', :invalid_rvp_reason, 'Invalid RVP reason',
 '310'.encode('UTF-16BE'), '310'.b].each do |key|
  assert ClickpostErrors.lookup(key) == MetaStatus::INVALID_RVP_REASON
end
[999, -1, '', 'FACTS', 'add', '310.0', '9' * 400, nil, 3.5, [], "\xff", '310'.encode('UTF-16BE').b].each do |key|
  assert ClickpostErrors.lookup(key).nil?
end
status = MetaStatus[310]
assert status.equal?(MetaStatus::INVALID_RVP_REASON) && MetaStatus['310'].nil? && MetaStatus[999].nil?
assert status.name == 'INVALID_RVP_REASON' && "#{status} #{status.to_i}" == 'INVALID_RVP_REASON 310'
assert status.inspect == '#<ClickpostErrors::MetaStatus 310 INVALID_RVP_REASON>'
assert status.recovery == Recovery::FIX_REQUEST && status.recovery.id == :fix_request
assert status.docs_url.nil? && status.frozen? && status.messages.frozen? && status.messages.all?(&:frozen?)
assert Recovery[:retry].inspect == '#<ClickpostErrors::Recovery retry>' && Recovery[:none] != Outcome[:pending]
assert Outcome::SUCCEEDED.success? && !Outcome::PENDING.success?
assert MetaStatus.first.code == 102 && MetaStatus.include?(status) && MetaStatus.each.size == MetaStatus.count
assert MetaStatus.map(&:code) == MetaStatus.map(&:code).sort
assert BackOff::TIMEOUT_SECONDS >= 30 && VERSION.match?(/\A\d+\.\d+\.\d+\z/)
copy = Marshal.load(Marshal.dump(status))
assert copy == status && copy.eql?(status) && { status => 1 }[copy] == 1 && copy.title == status.title
assert status.as_json == status.name && Outcome::PENDING.as_json == 'pending'
assert !MetaStatus.respond_to?(:new) && !Outcome.respond_to?(:add)

# Matching.
matched = case decode('{"meta": {"status": 329}}')
          in { status: MetaStatus::COURIER_TIMEOUT, recovery: { id: :retry }, ok: false } then true
          end
assert matched
case status
in { code:, category: { id: :reverse_shipment | :validation }, deprecated: nil } then assert code == 310
end
case raised('{"meta": {"status": 323}}')
in { reply: { code: 323, recovery: Recovery::RECONCILE }, message: /\A323 / } then nil
end

# Every way to have a body.
text = '{"meta": {"status": 323, "message": "Übrig", "more": null}, "result": {"waybill": "W1"}}'
parsed = { 'meta' => { 'status' => 323, 'message' => 'Übrig' }, 'result' => { 'waybill' => 'W1' } }
symbols = { meta: { status: '323', message: :Übrig }, result: { 'waybill' => 'W1' } }
Response = Struct.new(:body)
Text = Class.new(String)
Convertible = Struct.new(:to_hash)
bodies = [text, text.b, text.dup.force_encoding('US-ASCII'), text.encode('UTF-16LE'), text.encode('UTF-16'),
          text.encode('ISO-8859-1'), Text.new(text), Response.new(text), Response.new(parsed), parsed, symbols,
          Convertible.new(parsed), Hash.new { raise 'asked for a default' }.merge(parsed)]
bodies.each do |body|
  reply = decode(body)
  assert reply.status == MetaStatus::ORDER_ALREADY_PLACED && reply.name == 'ORDER_ALREADY_PLACED'
  assert reply.message == 'Übrig' && reply.message.encoding == Encoding::UTF_8
  assert reply.result['waybill'] == 'W1' && reply.frozen?
end
assert text.encoding == Encoding::UTF_8 && text.valid_encoding?
assert decode(Response.new({ meta: { status: 200.0 } })).ok?
latin = { 'meta' => { 'status' => 319, 'message' => "Gr\xf6\xdfe" } }
assert decode(latin).message == "Gr\u{fffd}\u{fffd}e"
assert decode({ meta: { status: 319, message: { "\xff".b => ['ä'.encode('ISO-8859-1'), "\xfe"] } } }).message ==
       "\u{fffd}: ä; \u{fffd}"
Encoding.list.each do |encoding|
  strange = text.dup.force_encoding(encoding)
  [strange, { 'meta' => { 'message' => strange, strange => strange } }, { strange => 1 }].each do |body|
    reply = decode(body)
    assert reply.message.valid_encoding? && reply.error.message.valid_encoding?
    assert(ClickpostErrors.check_request(body).all? { |problem| problem.message.valid_encoding? })
  end
  assert [nil, status].include?(ClickpostErrors.lookup('310'.dup.force_encoding(encoding)))
end
assert decode("\xff\xfe".dup.force_encoding('UTF-7')).code.nil?

# Whatever else comes has no readable code, and nothing is raised.
# A response that fails.
class Broken
  def body = raise('closed')
end

# A hash that fails.
class BrokenHash < Hash
  def fetch(*) = raise('closed')
end

endless = { 'meta' => { 'status' => 200 } }
endless['meta']['message'] = [endless]
[nil, false, true, 7, 1.5, Float::NAN, $stdin, Object.new, BasicObject.new, Broken.new, Class, -> {}, [],
 { meta: { status: Complex(200, 1) } }, { meta: { status: Float::INFINITY } }, { meta: { status: 200.5 } },
 { meta: { status: 2**53 } }, { meta: { status: true } }, { meta: BasicObject.new }].each do |body|
  reply = decode(body)
  assert reply.code.nil? && reply.recovery == Recovery::RETRY && !reply.ok?
  assert reply.error.is_a?(UnreadableReplyError) && reply.inspect.include?('unreadable')
  assert ClickpostErrors.check_request(body).is_a?(Array)
end
assert ClickpostErrors.check_request(nil).map(&:status) == [MetaStatus::BAD_REQUEST]
assert decode(endless).code == 200 && decode(endless).message == ''
assert ClickpostErrors.check_request(endless).first.status == MetaStatus::ITEMS_MISSING
assert decode(BrokenHash.new).code.nil?
Fiber.new { assert decode("#{'[' * 90}#{']' * 90}").code.nil? && decode(endless).message == '' }.resume

# Raising.
done = decode({ meta: { status: 200 }, result: 7 })
assert done.or_raise.equal?(done) && done.result == 7 && done.error.nil?
error = raised({ meta: { status: 102 } })
assert error.instance_of?(PendingError) && error.is_a?(StandardError) && error.reply.code == 102
assert error.message.start_with?('102 PROCESSING: Order is being processed -> ')
unknown = raised({ meta: { status: 600, message: 'odd' } })
assert unknown.instance_of?(UnknownStatusError) && unknown.reply.owner == Owner::DEVELOPER
assert unknown.message.start_with?('600 is not a known code: odd -> Stop')
assert raised({ meta: { status: 600 } }).message.start_with?('600 is not a known code -> Stop')
unreadable = raised('<html>')
assert unreadable.is_a?(RetryableError)
assert unreadable.message.start_with?('no code can be read in a text that begins "<html>" -> ')
cut = raised(' {"meta": {"phone": "98450').message
assert cut.include?('begins like JSON') && !cut.include?('98450')
line = raised({ meta: { status: 329, message: "a\nb \u{2028}\e[0m" } }).message
assert line.start_with?('329 COURIER_TIMEOUT: a b [0m -> ')
assert raised({ detail: 'secret' }).message.include?('an object with the keys detail ->')
assert raised({ "\xff".b => 1, 'ä' => 2 }).message.include?("keys \u{fffd}, ä ->")
assert Marshal.load(Marshal.dump(error)).reply.status == MetaStatus::PROCESSING

# Logs and dumps hold no personal data.
reply = decode({ meta: { status: 319, message: 'call 98765' }, name: 'Jo Bloggs' })
fields = reply.log_fields
assert fields.keys == %w[code name outcome recovery owner].map { |key| "clickpost_errors.#{key}" }
assert fields['clickpost_errors.code'] == 319 && !fields.values.join.include?('98765')
assert reply.error.log_fields(message: true)['clickpost_errors.message'] == 'call 98765'
assert !decode('').log_fields.key?('clickpost_errors.code')
assert reply.inspect == '#<ClickpostErrors::Reply 319 COURIER_ORDER_FAILED: "call 98765" (inspect_message)>'
shown = [reply.inspect, reply.to_s, reply.as_json.to_s, reply.error.inspect, reply.error.full_message]
assert(shown.all? { |dump| dump.include?('319') && !dump.include?('Bloggs') })

# Requests.
request = { shipment_details: { order_type: :COD, 'cod_value' => 0, items: [{ sku: 1 }] } }
problem, = ClickpostErrors.check_request(request)
assert problem.status == MetaStatus::INVALID_COD_VALUE && problem.value.zero? && problem.frozen?
assert problem.field == 'shipment_details.cod_value' && problem.message.include?('`cod_value`')
assert problem.inspect.include?('shipment_details.cod_value') && problem.to_h.size == 4
case problem
in { status: { code: }, field: String } then assert code == problem.status.code
end
assert ClickpostErrors.check_request(Response.new('{"items": [{}]}')).frozen?
