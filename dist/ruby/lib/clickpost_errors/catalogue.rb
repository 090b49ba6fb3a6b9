# frozen_string_literal: true

# Generated from catalogue.yaml by `make generate`; do not edit.

module ClickpostErrors
  # What the hand-written files of this gem know of the catalogue.
  module Catalogue # :nodoc:
    # The path to the code of a reply, to its message and to its result.
    CODE = %w[meta status].freeze
    MESSAGE = %w[meta message].freeze
    RESULT = ['result'].freeze

    # What the keys of log fields begin with.
    PREFIX = 'clickpost_errors'

    # The address of the site, without a slash at its end; nil until it is published.
    DOCS_URL = nil

    # The verdict on a reply that no status describes.
    Verdict = Struct.new(:outcome, :recovery, :owner, :action)

    # The verdict on an unknown code.
    UNKNOWN = Verdict.new(
      Outcome::UNKNOWN,
      Recovery::CONTACT_SUPPORT,
      Owner::DEVELOPER,
      "Stop: do not send the request again, and do not take the order for made or for refused.\nLook the number up on the page of codes that are not in this catalogue, and note which endpoint answered.\nSend the whole reply, without the API key, to `support@clickpost.in` and ask what it means for this order."
    ).freeze

    # The verdict on a reply without a readable code.
    UNREADABLE = Verdict.new(
      Outcome::UNKNOWN,
      Recovery::RETRY,
      Owner::DEVELOPER,
      "If the HTTP status is 401, 403 or 404, stop: check the key, your rights and the address first.\nOtherwise treat it like no reply at all, and like 329: the order may exist.\nKeep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; otherwise send exactly the same request once more. This is the least risky next call, not a safe one.\nIf it is still unclear, ask the courier, or `support@clickpost.in`, whether the parcel is booked.\nIf unreadable replies keep coming, look at the address, the proxy and what the body really holds."
    ).freeze

    # The error of each recovery that has one.
    ERRORS = {
      poll: PendingError,
      reconcile: AlreadyExistsError,
      retry: RetryableError,
      fix_request: InvalidRequestError,
      fix_account: AccountError,
      inspect_message: CourierError,
      contact_support: SupportRequiredError
    }.freeze

    # The status that answers a request that is no JSON object; nil where none does.
    MALFORMED = MetaStatus::BAD_REQUEST

    # Where each field of a request may be.
    FIELDS = {
      'order_type' => {
        paths: [%w[shipment_details order_type], %w[shipment_info order_type], ['order_type']],
        unless: nil
      },
      'cod_value' => {
        paths: [%w[shipment_details cod_value], %w[shipment_info cod_value], ['cod_value']],
        unless: nil
      },
      'courier_partner' => {
        paths: [
          %w[shipment_details courier_partner],
          %w[shipment_info courier_partner],
          ['courier_partner']
        ],
        unless: nil
      },
      'reference_number' => {
        paths: [
          %w[shipment_details reference_number],
          %w[shipment_info reference_number],
          ['reference_number']
        ],
        unless: nil
      },
      'items' => { paths: [%w[shipment_details items], ['items']], unless: ['shipment_info'] },
      'delivery_type' => {
        paths: [
          %w[shipment_details delivery_type],
          %w[additional delivery_type],
          %w[shipment_info delivery_type],
          ['delivery_type']
        ],
        unless: nil
      },
      'rvp_reason' => {
        paths: [%w[additional rvp_reason], %w[shipment_details rvp_reason], ['rvp_reason']],
        unless: nil
      },
      'priority' => { paths: [%w[additional priority]], unless: nil },
      'account_code' => {
        paths: [
          %w[shipment_details account_code],
          %w[additional account_code],
          %w[shipment_info account_code],
          ['account_code']
        ],
        unless: nil
      },
      'awb_number' => {
        paths: [
          %w[shipment_details awb_number],
          %w[additional awb_number],
          %w[shipment_info awb_number],
          ['awb_number']
        ],
        unless: nil
      },
      'vendor_code' => {
        paths: [
          %w[shipment_details vendor_code],
          %w[additional vendor_code],
          %w[shipment_info vendor_code],
          ['vendor_code']
        ],
        unless: nil
      },
      'awb' => { paths: [], unless: nil },
      'query.username' => { paths: [], unless: nil },
      'query.key' => { paths: [], unless: nil }
    }.freeze

    # The class of the error to raise for a reply.
    def self.error_class(reply)
      return UnreadableReplyError unless reply.code
      return UnknownStatusError unless reply.status

      ERRORS.fetch(reply.recovery.id, ClickpostError)
    end
  end
end
