# frozen_string_literal: true

# Generated from catalogue.yaml by `make generate`; do not edit.

module ClickpostErrors
  # What the catalogue says of each entry.
  module Facts # :nodoc:
    CATEGORIES = {
      success: {
        title: 'Success & async processing',
        description: 'The request was carried out, or accepted to be carried out in the background.'
      },
      authentication: {
        title: 'Authentication & account configuration',
        description: "The key, the courier account or the subscription does not allow the request. The order's data is not the cause."
      },
      validation: {
        title: 'Data validation',
        description: "The request's data is not accepted. Sending the same data again gives the same answer."
      },
      reverse_shipment: {
        title: 'Reverse shipment (RVP)',
        description: 'The request is for a pickup from the customer (`delivery_type` is `RVP`) and does not meet the extra conditions for one.'
      },
      courier: {
        title: 'Courier, AWB & processing',
        description: "Waybills, duplicates, and faults on the courier's side. Some of these codes mean that the order exists already, or may exist. Read the outcome before you send anything again."
      },
      server: {
        title: 'Server errors',
        description: 'Clickpost itself failed, or could not complete an order that it had accepted for the background.'
      }
    }.freeze

    OUTCOMES = {
      succeeded: {
        title: 'Succeeded',
        answer: 'Yes',
        tone: 'good',
        description: 'The order was created, or what was asked for was fetched.',
        success: true
      },
      already_exists: {
        title: 'Exists already',
        answer: 'Exists already: compare first',
        tone: 'exists',
        description: 'An order or waybill with this identity exists from an earlier call. This call made nothing new. Check that what exists is this parcel, then use it.',
        success: false
      },
      pending: {
        title: 'Pending',
        answer: 'Not decided yet',
        tone: 'waiting',
        description: 'The request was accepted and is still being processed. It can end in success or in failure.',
        success: false
      },
      failed: {
        title: 'Failed',
        answer: 'No order reported',
        tone: 'bad',
        description: 'The API reports that this call made no order. This is certain where Clickpost itself refused the request. Where a courier answered, the courier may still hold the parcel: the steps say what to check first.',
        success: false
      },
      unknown: {
        title: 'Unknown',
        answer: 'Unknown: it may exist',
        tone: 'unsure',
        description: 'The reply does not tell whether the order exists. The fault happened after the request was under way, or the reply itself was not understood.',
        success: false
      }
    }.freeze

    RECOVERIES = {
      none: {
        title: 'Use the result',
        answer: 'No need',
        description: 'The call is complete. Use its result.'
      },
      poll: {
        title: 'Ask for its state',
        answer: 'Only unchanged, as a way to ask',
        description: "Ask for the order's state until it is final. Fetch it where the endpoint takes a `reference_number`, or where you have its waybill. Otherwise send the same create request again, unchanged: this is Clickpost's documented way to ask. Stop at the first final answer, and after a limited number of questions. Another `reference_number`, courier or waybill number can book the parcel twice.",
        exception: 'PendingError'
      },
      reconcile: {
        title: 'Use the order that exists',
        answer: 'No: use the order that exists',
        description: 'Use the order that exists. Its waybill and label are mostly in the `result` of this very reply; if they are missing, fetch the order. Compare it with yours before you use it. A new reference or waybill number is right only where you want a second shipment; otherwise it books the parcel twice.',
        exception: 'AlreadyExistsError'
      },
      retry: {
        title: 'Send it again later',
        answer: 'Once, unchanged, with the same reference number and courier',
        description: 'Wait. Where the endpoint takes a `reference_number`, fetch the order first. Otherwise send the same request once more, with the same `reference_number`, courier and waybill number. This is the least risky next call, but it is not without risk: if Clickpost stored the first attempt, it answers 323; if only the courier stored it, the API does not prevent a second booking. If the answer is unclear again, ask the courier or support.',
        exception: 'RetryableError'
      },
      fix_request: {
        title: 'Change the request',
        answer: 'Only after changing the request',
        description: 'Correct the request, then send it. Unchanged, it is refused again.',
        exception: 'InvalidRequestError'
      },
      fix_account: {
        title: 'Fix account or credentials',
        answer: 'Only after fixing account or credentials',
        description: "Correct the credentials, the courier's configuration or the subscription, then send the request.",
        exception: 'AccountError'
      },
      inspect_message: {
        title: 'Act on the message',
        answer: 'Only after acting on the message',
        description: "The message holds the courier's own words. Act on them. Change the courier only when it is certain that this one did not book the parcel. Ask support where the message is vague.",
        exception: 'CourierError'
      },
      contact_support: {
        title: 'Contact support',
        answer: 'No: contact support first',
        description: 'Do not send the request again. Only Clickpost can resolve this, or explain it.',
        exception: 'SupportRequiredError'
      }
    }.freeze

    OWNERS = {
      nobody: {
        title: 'Nobody',
        description: 'No person has to act: the integration continues by itself.'
      },
      developer: {
        title: 'Developer',
        description: 'The people who maintain the integration: its code, its settings and the data that it sends.',
        contact: 'The team that runs the integration. Give them the code, the message, the reply and the request.'
      },
      account_admin: {
        title: 'Account administrator',
        description: 'The person who manages the Clickpost dashboard: carriers, credentials, subscription.',
        contact: "Your company's administrator of the Clickpost dashboard. Where the dashboard has no setting for it, the administrator writes to `support@clickpost.in`."
      },
      courier: {
        title: 'Courier partner',
        description: 'The company that carries the parcel. Its systems did not accept the order, or did not answer.',
        contact: 'Your contact at the courier partner, with the message word for word. If the courier cannot help, write to `support@clickpost.in`.'
      },
      clickpost: {
        title: 'Clickpost',
        description: "Clickpost's own systems or support team.",
        contact: 'Write to `support@clickpost.in`, with everything collected for the ticket.'
      }
    }.freeze

    STATUSES = {
      102 => {
        title: 'Order is being processed',
        category: Category::SUCCESS,
        outcome: Outcome::PENDING,
        recovery: Recovery::POLL,
        owner: Owner::NOBODY,
        description: 'Clickpost has stored an asynchronous order and is processing it in the background. This is neither success nor failure: there is no waybill yet. For a courier without a synchronous interface, the answer usually takes about 30 seconds.',
        action: "Keep the order as pending under its `reference_number`, together with the exact body that was sent; store no waybill and report no failure.\nWait 5 seconds, then ask for its state: fetch the order where the endpoint takes a `reference_number` (B2B, and the older form of V3); otherwise send the same create request again, unchanged.\nIf the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its label, and stop asking.\nIf it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329, 500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a second such answer stop, and ask the courier or support.\nIf it is 420, stop asking and follow its entry. Any other code is not certain to be about the order: stop asking, and let a person ask support.\nAfter 10 questions, give the `reference_number` to `support@clickpost.in`; until they answer, do not send this parcel under another `reference_number`, courier or waybill number.",
        never: 'send this parcel under another `reference_number`, courier or waybill number while it is pending: that can book it twice.',
        fields: ['reference_number'],
        keywords: [
          'async order',
          'still processing',
          'pending',
          'no waybill yet',
          'waybill null',
          'order in progress',
          'polling'
        ],
        related: [MetaStatus::REGISTERED, MetaStatus::SUCCESS, MetaStatus::ASYNC_ORDER_FAILED],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'To learn the state, order creation is called again.'
              },
              {
                source: 'success',
                statement: 'To learn the state, the Fetch Order endpoint is polled.'
              },
              {
                source: 'public_docs',
                statement: 'To learn the state, the same create request is sent again with the same `reference_number`. Fetch Order asks for the waybill and the courier; only the B2B interface fetches by `reference_number`.'
              },
              {
                source: 'public_docs_older',
                statement: 'Fetch Order takes either the `reference_number`, or waybill and courier.'
              }
            ],
            decision: 'Both ways are given: fetch where the endpoint takes a `reference_number` or the waybill is known, otherwise send the same create request again, unchanged.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'The success column says No, although the description is of an order that is stored and under way.'
              },
              {
                source: 'success',
                statement: 'The request was accepted. A failure is not mentioned.'
              }
            ],
            decision: 'The outcome is `pending`: the order is not created yet, and may still be.'
          },
          {
            said: [
              {
                source: 'success',
                statement: '102 and 202 describe the same state, and the difference between them is not explained.'
              },
              {
                source: 'public_docs',
                statement: 'The first answer is 202; later ones are 102 until the order is decided.'
              }
            ],
            decision: 'Both codes are `pending` and are asked about in the same way.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Does not say what a question about an unknown reference returns.'
              },
              { source: 'public_docs', statement: 'Does not say what it returns either.' }
            ],
            decision: 'Only 200, 323, 102, 202 and 420 say something about the order. Every other answer, "not found" included, proves nothing.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        tables: %w[overview success]
      },
      200 => {
        title: 'Done',
        category: Category::SUCCESS,
        outcome: Outcome::SUCCEEDED,
        recovery: Recovery::NONE,
        owner: Owner::NOBODY,
        description: 'The call did what it is for: it created an order, or it found the one that was asked for. The `result` of a created order holds `waybill`, `label_url` and `order_id`.',
        action: "Store `waybill`, `label_url` and `order_id` from the `result`, together with your `reference_number`.\nIf `waybill` is missing or null after an order creation, do not ship: ask for the order as the entry of 102 describes until the waybill is there.\nIf the call was a fetch, compare `reference_number` and courier with your order before you use the waybill.",
        keywords: ['order created', 'booked'],
        related: [MetaStatus::PROCESSING, MetaStatus::ORDER_ALREADY_PLACED],
        discrepancies: [
          {
            said: [
              { source: 'overview', statement: 'The order was created, or it was fetched.' },
              {
                source: 'success',
                statement: 'The order was created, or the request was otherwise fulfilled.'
              }
            ],
            decision: '200 proves that the call did what it is for, not that this call made an order. Read `waybill` from the result before relying on it.'
          },
          {
            said: [
              { source: 'overview', statement: 'No action is needed.' },
              { source: 'success', statement: 'Waybill, label and order id are to be stored.' }
            ],
            decision: 'They are stored. Without the waybill the parcel cannot be shipped.'
          },
          {
            said: [
              { source: 'success', statement: 'The label is called `label_url`.' },
              {
                source: 'public_docs',
                statement: 'In recorded replies the label is called `label`.'
              }
            ],
            decision: '`label_url` is named, as the reference has it. Read `label` if it is missing.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: true,
        messages: ['Success'],
        tables: %w[overview success]
      },
      202 => {
        title: 'Order is queued',
        category: Category::SUCCESS,
        outcome: Outcome::PENDING,
        recovery: Recovery::POLL,
        owner: Owner::NOBODY,
        description: 'Clickpost has queued an asynchronous order. It is not decided yet and has no waybill, even where `meta.success` is true. The cancel endpoint also answers 202, for a request that it passes on: this entry does not apply there.',
        action: "Check which endpoint answered: after a call to cancel, stop here, since asking by order creation could book the cancelled order again.\nKeep the order as pending under its `reference_number`, together with the exact body that was sent; store no waybill and report no failure.\nWait 5 seconds, then ask for its state: fetch the order where the endpoint takes a `reference_number` (B2B, and the older form of V3); otherwise send the same create request again, unchanged.\nIf the answer is 200, or 323 with a `waybill` in its `result`, store that waybill and its label, and stop asking.\nIf it is 102 or 202, ask again after twice the wait, at most a minute. If it is 322, 329, 500 or no reply, wait a minute and ask once more: perhaps only the question failed. After a second such answer stop, and ask the courier or support.\nIf it is 420, stop asking and follow its entry. Any other code is not certain to be about the order: stop asking, and let a person ask support.\nAfter 10 questions, give the `reference_number` to `support@clickpost.in`; until they answer, do not send this parcel under another `reference_number`, courier or waybill number.",
        never: 'send this parcel under another `reference_number`, courier or waybill number while it is pending: that can book it twice.',
        fields: ['reference_number'],
        keywords: [
          'async order',
          'queued',
          'accepted',
          'pending',
          'no waybill yet',
          'waybill null',
          'polling'
        ],
        related: [MetaStatus::PROCESSING, MetaStatus::SUCCESS, MetaStatus::ASYNC_ORDER_FAILED],
        discrepancies: [
          {
            said: [
              {
                source: 'success',
                statement: '202 is called similar to 102; the difference is not explained.'
              },
              {
                source: 'public_docs',
                statement: 'The first answer is 202; later ones are 102 until the order is decided.'
              }
            ],
            decision: 'Both codes are `pending` and are asked about in the same way.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Calls itself a list of every code, but has no row for 202.'
              },
              {
                source: 'success',
                statement: 'Has a row for 202, without HTTP code, success flag or message.'
              }
            ],
            decision: '202 is a code of this catalogue. HTTP code, success flag and message are null.'
          },
          {
            said: [
              { source: 'success', statement: '202 means that an order is queued.' },
              {
                source: 'public_docs',
                statement: 'On the cancel endpoint, 202 is a request that will be mailed to the courier.'
              }
            ],
            decision: 'This entry is about creating and fetching orders. The first step excludes the cancel endpoint.'
          }
        ],
        since: '1.0.0',
        tables: ['success']
      },
      301 => {
        title: 'Authentication failed',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::DEVELOPER,
        description: "The `key` in the URL is wrong, unknown or no longer active, or `username` does not belong to it. The order's data is not the cause. If the call asked about an earlier order, this answer says nothing about that order.",
        action: "Look at the URL that was really sent: it must contain both `username` and `key`, complete and URL-encoded.\nCompare both with the credentials of your Clickpost account, and check that each environment uses its own key.\nIf they match, ask the account administrator whether the key is still active, and put an active key into your settings.\nSend the request again with the corrected `username` and `key`, and with the same `reference_number`.\nRemove the key from everything that you log or pass on.",
        fields: ['query.username', 'query.key'],
        keywords: [
          'invalid api key',
          'invalid token',
          'wrong key',
          'licence key',
          'license key',
          'login failed',
          'unauthorized',
          'authetication',
          'credentials'
        ],
        related: [MetaStatus::ACCOUNT_NOT_FOUND, MetaStatus::SERVICE_NOT_SUBSCRIBED],
        discrepancies: [
          {
            said: [
              { source: 'overview', statement: 'Only the licence key is said to be wrong.' },
              {
                source: 'authentication',
                statement: 'Both `username` and `key` have to be right.'
              }
            ],
            decision: 'Both parameters are named: check `username` and `key` together.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'The message speaks of a token or API key, the description of a license key.'
              },
              { source: 'authentication', statement: 'The parameter is called `key`.' }
            ],
            decision: 'All of these are one thing, the URL parameter `key`.'
          },
          {
            said: [
              {
                source: 'authentication',
                statement: '`username` is one of the two parameters to be checked.'
              },
              { source: 'public_docs', statement: 'On the fetch of V4, `username` is optional.' }
            ],
            decision: 'Send both. A wrong `username` can be the cause only where it is sent.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Authentication Failed: Invalid Token or API Key'],
        tables: %w[overview authentication]
      },
      302 => {
        title: 'Invalid courier partner',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: '`courier_partner` is text, null, or a number that belongs to no courier at Clickpost. The message may call the field `cp_id`.',
        action: "Look at `courier_partner` in the JSON that was sent: it must be an integer such as `123`, not `\"123\"` and not null.\nCompare the number with an order for this courier that was accepted; if you have none, ask your account administrator or `support@clickpost.in` for it.\nSend the request again with the corrected `courier_partner`.",
        fields: ['courier_partner'],
        request: [
          {
            field: 'courier_partner',
            message: '`courier_partner` must be a whole number or text that consists of digits.',
            anyOf: [{ type: 'integer' }, { type: 'string', pattern: '^[0-9]+$' }]
          }
        ],
        keywords: [
          'invalid courier partner id',
          'cp_id',
          'wrong courier id',
          'carrier id',
          'unknown courier'
        ],
        related: [MetaStatus::RVP_NOT_SUPPORTED, MetaStatus::ACCOUNT_NOT_FOUND],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'An integer is wrong too if no courier partner has it as its id.'
              },
              {
                source: 'validation',
                statement: 'Only the type is mentioned: an integer, not a string or null.'
              }
            ],
            decision: 'Both are checked: the type first, then whether the courier exists.'
          },
          {
            said: [
              { source: 'validation', statement: 'Text is not accepted.' },
              {
                source: 'public_docs',
                statement: 'An integer in every table, but the example payload of V3 sends it as text, `"129"`.'
              }
            ],
            decision: 'Send an integer. Digits as text are not reported as a mistake here.'
          },
          {
            said: [
              { source: 'overview', statement: 'The message calls the field `courier_partner`.' },
              { source: 'public_errors', statement: 'The message calls the field `cp_id`.' }
            ],
            decision: 'The message of the reference is listed. The code decides, never the text.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Invalid Courier Partner Id with Field courier_partner'],
        tables: %w[overview validation]
      },
      303 => {
        title: 'Waybill is registered already',
        category: Category::COURIER,
        outcome: Outcome::ALREADY_EXISTS,
        recovery: Recovery::RECONCILE,
        owner: Owner::DEVELOPER,
        description: "Clickpost knows the `awb_number`, or the `reference_number`, from an earlier call. That call may have been for this parcel or for another one, so compare before you change anything: a new number for the same parcel books it twice. Tracking's `awb-register` endpoint also answers 303; there it is about tracking, and this entry does not apply.",
        action: "Check which endpoint answered: after a call to tracking's `awb-register`, stop here.\nIf this reply has a `result` with an order, compare its `reference_number` and courier with yours, and look the waybill up in your own records.\nIf it has none, fetch the order by the `awb_number` and courier that you sent, and look the `awb_number` up in your own records.\nIf it is this parcel, store its waybill and label and go on as after 200; send nothing again.\nIf the `awb_number` belongs to another parcel, send your order with an unused `awb_number` or without the field, and keep its `reference_number`.\nIf you cannot tell which parcel has the number, ask `support@clickpost.in` before you book anything.",
        never: 'take a new number before you have compared the parcel that has this one: for the same parcel that books it twice.',
        fields: %w[awb_number reference_number],
        keywords: [
          'duplicate waybill',
          'awb already used',
          'awb already registered',
          'duplicate awb',
          'waybill exists'
        ],
        related: [MetaStatus::ORDER_ALREADY_PLACED, MetaStatus::AWB_NOT_FOUND],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The success column says Yes, but the call is to be made once more with another `awb_number`.'
              },
              { source: 'courier', statement: 'A value that was not used before is to be sent.' }
            ],
            decision: 'Compare the order that exists with yours, and use it. Taking another number for the same parcel books it twice.'
          },
          {
            said: [
              { source: 'overview', statement: 'Only `awb_number` can be registered already.' },
              { source: 'courier', statement: 'It can be `awb_number` or `reference_number`.' }
            ],
            decision: 'Both fields are named, since either may be the one that is known already.'
          },
          {
            said: [
              { source: 'overview', statement: 'Limited to asynchronous orders.' },
              { source: 'courier', statement: 'No such limit is given.' }
            ],
            decision: 'The entry holds for every order: the reply does not tell which kind it was.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: '303 does not accept an `awb_number` that is registered, while 321 asks for one that is registered.'
              }
            ],
            decision: 'Leave `awb_number` out, unless you hold an unused number of your own.'
          },
          {
            said: [
              {
                source: 'courier',
                statement: 'Both 303 and 323 are for a `reference_number` that was used before.'
              }
            ],
            decision: 'Both are `already_exists` and are resolved by comparing the order that exists.'
          },
          {
            said: [
              { source: 'courier', statement: '303 is an answer to order creation.' },
              {
                source: 'public_docs',
                statement: "303 is also an answer of tracking's `awb-register` endpoint, with or without a `result`."
              }
            ],
            decision: 'This entry is about orders. The first step excludes the other endpoint.'
          },
          {
            said: [
              { source: 'overview', statement: 'The message begins with a capital letter.' },
              { source: 'public_errors', statement: 'The message is in small letters.' }
            ],
            decision: 'The message of the reference is listed. The code decides, never the text.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: true,
        messages: ['Waybill already registered'],
        tables: %w[overview courier]
      },
      306 => {
        title: 'Service is not registered',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::ACCOUNT_ADMIN,
        description: "Your company's Clickpost account is not registered for the service that was called. This code is not in Clickpost's reference, only on its public error page.",
        action: "Check that the request went to the endpoint that you meant, with the `username` and `key` of the intended company account.\nIf it did, ask the account administrator to have this service registered; the administrator writes to `support@clickpost.in` for it.\nHold back further orders until it is registered, then send them unchanged, each with its own `reference_number`.",
        keywords: ['not registered', 'service not enabled', 'register service'],
        related: [MetaStatus::SERVICE_NOT_SUBSCRIBED, MetaStatus::AUTHENTICATION_FAILED],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Calls itself a list of every code, but has no row for 306.'
              },
              {
                source: 'public_errors',
                statement: 'Has 306, for an account that is not registered for the service.'
              }
            ],
            decision: '306 is a code of this catalogue, marked as not in the reference. How it differs from 320 is not stated; the steps are the same.'
          }
        ],
        since: '1.0.0',
        messages: ['You are not Registered To Use this service, Please Register'],
        tables: ['public_errors']
      },
      307 => {
        title: 'Invalid order type',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: '`order_type` says how the order is paid. It is null, or not one of `PREPAID`, `COD` and `EXCHANGE`.',
        action: "Look at `order_type` in the JSON that was sent: it must be present, in capitals, and without spaces around it.\nSet it to `PREPAID` for an order that is paid, `COD` for cash on delivery, or `EXCHANGE` for an exchange.\nSet `cod_value` to match, or 315 is the next answer: `0` for `PREPAID`, more than `0` for `COD`.\nSend the request again.",
        fields: ['order_type'],
        request: [
          {
            field: 'order_type',
            message: '`order_type` must be `PREPAID`, `COD` or `EXCHANGE`.',
            enum: %w[PREPAID COD EXCHANGE]
          }
        ],
        keywords: ['payment type', 'prepaid', 'cod', 'exchange', 'order type'],
        related: [MetaStatus::INVALID_COD_VALUE, MetaStatus::INVALID_DELIVERY_TYPE],
        discrepancies: [
          {
            said: [
              { source: 'overview', statement: '`EXCHANGE` is one of three values.' },
              {
                source: 'public_docs',
                statement: 'V3 has `EXCHANGE`; the pages of V4 do not name it.'
              }
            ],
            decision: '`EXCHANGE` is listed, as the reference has it. On V4 it may be refused.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['You have entered invalid Order Type'],
        tables: %w[overview validation]
      },
      308 => {
        title: 'Invalid priority',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: '`priority` is not one of `NORMAL` and `URGENT`.',
        action: "Look at `priority` in the JSON that was sent: it must be in capitals and without spaces around it.\nSet it to `NORMAL` or `URGENT`, and send the request again.",
        fields: ['priority'],
        request: [
          {
            field: 'priority',
            message: '`priority` must be `NORMAL` or `URGENT`.',
            enum: ['NORMAL', 'URGENT', nil]
          }
        ],
        keywords: ['urgent', 'normal', 'order priority'],
        related: [MetaStatus::INVALID_ORDER_TYPE, MetaStatus::INVALID_DELIVERY_TYPE],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Null is mentioned for `order_type` (307), but not for `priority`.'
              },
              {
                source: 'validation',
                statement: 'Does not mention a null or missing `priority` either.'
              }
            ],
            decision: 'Only other words are said to be wrong. Whether null or a missing field is accepted is open.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['You have entered invalid Order priority'],
        tables: %w[overview validation]
      },
      309 => {
        title: 'Invalid delivery type',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: '`delivery_type` says in which direction the parcel goes: `FORWARD` to the customer, or `RVP` for a pickup from the customer. It is neither of the two.',
        action: "Look at `delivery_type` in the JSON that was sent: it must be in capitals and without spaces around it.\nSet it to `FORWARD` or `RVP`; `RVP` also needs `rvp_reason`, or 310 is the next answer.\nSend the request again.",
        fields: ['delivery_type'],
        request: [
          {
            field: 'delivery_type',
            message: '`delivery_type` must be `FORWARD` or `RVP`.',
            enum: ['FORWARD', 'RVP', nil]
          }
        ],
        keywords: ['forward', 'reverse', 'rvp', 'delivery type'],
        related: [MetaStatus::INVALID_ORDER_TYPE, MetaStatus::INVALID_RVP_REASON],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Null is mentioned for `order_type` (307), but not for `delivery_type`.'
              },
              {
                source: 'validation',
                statement: 'Does not mention a null or missing `delivery_type` either.'
              }
            ],
            decision: 'Only other words are said to be wrong. Whether null or a missing field is accepted is open.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Invalid Delivery Type'],
        tables: %w[overview validation]
      },
      310 => {
        title: 'Return reason missing or too long',
        category: Category::REVERSE_SHIPMENT,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: 'The order is a reverse shipment (`delivery_type` is `RVP`), and its `rvp_reason` is missing, null, or longer than 500 characters.',
        action: "Look at `delivery_type`: if the parcel goes to the customer, it should be `FORWARD`, and no reason is needed.\nFor `RVP`, put the reason as text into `additional.rvp_reason`, inside the `additional` object and not at the top level; if it is there and still refused, put it into `shipment_details`.\nShorten it to 500 characters at most, then send the request again.",
        fields: %w[rvp_reason delivery_type],
        request: [
          {
            field: 'rvp_reason',
            message: 'Where `delivery_type` is `RVP`, `rvp_reason` must be present and have at most 500 characters.',
            maxLength: 500,
            when: { field: 'delivery_type', value: 'RVP' },
            required: true
          }
        ],
        keywords: [
          'return reason',
          'rvp reason',
          'reverse pickup reason',
          'reason missing',
          'reason too long'
        ],
        related: [MetaStatus::RVP_NOT_SUPPORTED, MetaStatus::INVALID_DELIVERY_TYPE],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The field is called `rvp_reason`; where it belongs is not said.'
              },
              { source: 'reverse_shipment', statement: 'The field is `additional.rvp_reason`.' },
              {
                source: 'public_docs',
                statement: 'V3 and V4 show it in `additional` in one place and in `shipment_details` in another.'
              }
            ],
            decision: 'The steps name `additional.rvp_reason` first, as the reference does, and `shipment_details` second.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['RVP reason is missing', "RVP reason can't be more than 500 chars"],
        tables: %w[overview reverse_shipment]
      },
      311 => {
        title: 'Courier does not do reverse shipments',
        category: Category::REVERSE_SHIPMENT,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: 'The order is a reverse shipment (`delivery_type` is `RVP`), and the courier in `courier_partner` does not pick up from customers.',
        action: "Check that the order is meant as a reverse shipment; if not, set `delivery_type` to `FORWARD`.\nOtherwise ask your account administrator which of your couriers picks up from customers; set `courier_partner` to it, and `account_code` to match.\nSend the request again.",
        fields: ['courier_partner'],
        keywords: [
          'reverse pickup',
          'return pickup',
          'rvp courier',
          'courier does not support returns'
        ],
        related: [MetaStatus::INVALID_RVP_REASON, MetaStatus::INVALID_COURIER_PARTNER],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Invalid Courier Partner For RVP'],
        tables: %w[overview reverse_shipment]
      },
      312 => {
        title: 'No items in the order',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: 'The order lists nothing to ship: `items` is missing or an empty array. In V3 and V4 it belongs in `shipment_details`.',
        action: "Look at the JSON that was sent: the array must be called `items`, not `item`, and in V3 and V4 it must be inside `shipment_details`.\nPut at least one item into `items`, each as an object.\nSend the request again.",
        fields: ['items'],
        request: [
          {
            field: 'items',
            message: '`items` must be present and have at least 1 item.',
            minItems: 1,
            required: true
          }
        ],
        keywords: ['no items', 'empty items', 'products missing', 'item missing'],
        related: [MetaStatus::INVALID_ITEMS_FORMAT, MetaStatus::INVALID_ORDER_DATA],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The data is missing from the field `item`, but an array called `items` is to be sent.'
              },
              { source: 'validation', statement: 'The field is `items`.' }
            ],
            decision: 'The name `items` is used: both tables have it.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Where in the payload the field belongs is not said.'
              },
              { source: 'validation', statement: 'It belongs in `shipment_details`.' },
              {
                source: 'public_docs',
                statement: 'V1 and V2 have it at the top level; B2B has boxes in place of items.'
              }
            ],
            decision: 'The field is called `items`; its places in each version are listed.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Items Data is missing from order details'],
        tables: %w[overview validation]
      },
      313 => {
        title: 'Items have the wrong form',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: '`items` is not an array of objects (for example it is text that holds JSON, or a single object), or an item lacks one of its mandatory fields.',
        action: "Look at `items` in the JSON that was sent: it must be an array, and each element must be an object.\nIf it is text that holds JSON, the body was encoded twice: encode it once; if it is one object, put it into an array.\nCompare each item with Clickpost's schema for order creation, and add the mandatory fields that are missing.\nSend the request again.",
        fields: ['items'],
        request: [
          {
            field: 'items',
            message: '`items` must be a list of objects.',
            anyOf: [{ type: 'array', items: { type: 'object' } }, { type: 'null' }]
          }
        ],
        keywords: ['items format', 'items not an array', 'item fields missing', 'items as string'],
        related: [MetaStatus::ITEMS_MISSING, MetaStatus::INVALID_ORDER_DATA],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The message of 313 is the beginning of the message of 314, although the two describe different faults.'
              },
              { source: 'validation', statement: 'Has only 313, without a message.' }
            ],
            decision: 'The code decides, never the text: 313 is about the items alone.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'A missing mandatory field of an item is a cause too.'
              },
              { source: 'validation', statement: 'Only the form is mentioned, a list of objects.' }
            ],
            decision: 'Both are checked: the form first, then the mandatory fields of each item.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Invalid Format of items for Order data'],
        tables: %w[overview validation]
      },
      314 => {
        title: 'Order data is invalid',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: "Some of the order's data is not accepted. The message says what is wrong, after the colon. It may not concern the items, despite its wording.",
        action: "Read `meta.message` after `Invalid Format of items for Order data:`; it says which data is not accepted and why.\nCorrect that data in the request, and in the system that it comes from.\nSend the request again; if the message ends at the colon, ask `support@clickpost.in` with the full reply.",
        keywords: ['invalid order data', 'invalid format', 'wrong data'],
        related: [
          MetaStatus::INVALID_ITEMS_FORMAT,
          MetaStatus::INVALID_POST_DATA,
          MetaStatus::BAD_REQUEST
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The message is about items and begins like the message of 313, while the description is about order data as a whole.'
              },
              {
                source: 'public_errors',
                statement: 'The message does not mention items: `Invalid Format Of Order Data`.'
              }
            ],
            decision: "The code decides, never the text: 314 can be about any part of the order's data."
          },
          {
            said: [
              { source: 'overview', statement: 'Has a row for 314.' },
              {
                source: 'validation',
                statement: 'Has no row for 314; no other topic table has one either.'
              }
            ],
            decision: 'Placed in the category `validation`, since it is about the data of the request.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Invalid Format of items for Order data: {detail}'],
        tables: ['overview']
      },
      315 => {
        title: 'COD value and order type disagree',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: '`cod_value` does not match `order_type`: a `PREPAID` order has an amount to collect, or a `COD` order has none.',
        action: "Look at `order_type` and `cod_value` in the JSON that was sent, and find out which of the two is wrong.\nFor `PREPAID`, set `cod_value` to `0`; for `COD`, set it to the amount to collect, which must be more than `0`.\nFor `EXCHANGE` no rule is documented: send `0` if nothing is collected, and ask `support@clickpost.in` if that is refused.\nSend the request again.",
        fields: %w[cod_value order_type],
        request: [
          {
            field: 'cod_value',
            message: 'Where `order_type` is `PREPAID`, `cod_value` must be `0`.',
            minimum: 0,
            maximum: 0,
            when: { field: 'order_type', value: 'PREPAID' }
          },
          {
            field: 'cod_value',
            message: 'Where `order_type` is `COD`, `cod_value` must be more than `0`.',
            exclusiveMinimum: 0,
            when: { field: 'order_type', value: 'COD' }
          }
        ],
        keywords: [
          'cash on delivery',
          'cod amount',
          'cod value',
          'prepaid amount',
          'collectable value'
        ],
        related: [MetaStatus::INVALID_ORDER_TYPE],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'For `COD` the value has to be non-zero, which would allow a negative one.'
              },
              { source: 'validation', statement: 'For `COD` the value has to be above zero.' },
              { source: 'public_docs', statement: 'For `COD` the value has to be above zero.' }
            ],
            decision: 'Send more than zero, which all of them accept.'
          },
          {
            said: [
              { source: 'overview', statement: 'Does not mention `EXCHANGE`.' },
              { source: 'validation', statement: 'Does not mention `EXCHANGE`.' }
            ],
            decision: 'The steps say that no rule is documented, and suggest `0` where nothing is collected.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Invalid Cod Value'],
        tables: %w[overview validation]
      },
      316 => {
        title: 'No credentials for the courier',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::ACCOUNT_ADMIN,
        description: 'The account named in `account_code` has no credentials for the courier partner, or they are blank. They are kept in the Clickpost dashboard, not in the request.',
        action: "Read `account_code` and `courier_partner` from the request, to know which account of which courier is meant.\nLog in to the dashboard, open Carrier Configuration, choose Add Credentials, and fill in every field for this courier.\nIf the credentials exist under another account, have the developer send the `account_code` of that account instead.\nSend the request again.",
        fields: ['account_code'],
        keywords: [
          'courier credentials',
          'no credentials',
          'carrier configuration',
          'courier login'
        ],
        related: [
          MetaStatus::ACCOUNT_NOT_FOUND,
          MetaStatus::ACCOUNT_INACTIVE,
          MetaStatus::INVALID_COURIER_CREDENTIALS
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Another account may be used, or the credentials filled in.'
              },
              {
                source: 'authentication',
                statement: 'The credentials are to be added in the dashboard.'
              }
            ],
            decision: 'Both are given. Adding the credentials comes first.'
          },
          {
            said: [
              { source: 'overview', statement: 'The message begins with `You do not have`.' },
              { source: 'public_errors', statement: 'The message begins with `You Dont Have`.' }
            ],
            decision: 'The message of the reference is listed. The code decides, never the text.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['You do not have credentials for the Courier Partner'],
        tables: %w[overview authentication]
      },
      319 => {
        title: 'Courier did not accept the order',
        category: Category::COURIER,
        outcome: Outcome::FAILED,
        recovery: Recovery::INSPECT_MESSAGE,
        owner: Owner::COURIER,
        description: "Clickpost passed the order to the courier partner, and reports no order. The courier's reason is in the message, mostly after the colon; sometimes the whole message is the courier's own text. One case is dangerous: the courier may refuse the order as a duplicate, because it holds the parcel from an earlier attempt.",
        action: "Read the courier's reason in `meta.message`, after `Error In Order Placing To Courier Partner:` or, where that is missing, from the beginning.\nIf it says that the order, shipment or waybill exists already, or if the attempt before ended in 322, 329, 354, 500 or no reply, ask the courier for the waybill of this `reference_number` first; until the courier answers, send nothing: neither the same request nor another one.\nIf no earlier attempt is open and it names data of the order (an address, pin code, weight or amount), correct that and send the request again with the same `reference_number` and courier.\nIf no earlier attempt is open and it sounds like a passing fault or a time-out, follow the entry of 329: wait, send the same request once more, then ask the courier.\nIf it names a service or an area that the courier does not offer, and no earlier attempt is open, set another `courier_partner` and keep the `reference_number`.\nIf it names the contract or the account, give it to the account administrator or to your contact at the courier.\nIf it is too vague to act on, send the full reply to `support@clickpost.in`.",
        never: 'switch couriers or change the `reference_number` while this courier may hold the parcel from an earlier attempt.',
        keywords: [
          'courier error',
          'courier rejected',
          'order failed',
          'duplicate at courier',
          'already exists at courier',
          'error in order placing',
          'area not serviceable'
        ],
        related: [
          MetaStatus::UNHANDLED_COURIER_ERROR,
          MetaStatus::COURIER_SERVER_ERROR,
          MetaStatus::COURIER_TIMEOUT
        ],
        discrepancies: [
          {
            said: [
              { source: 'overview', statement: 'Has a row for 319.' },
              {
                source: 'courier',
                statement: 'Has no row for 319; no other topic table has one either.'
              }
            ],
            decision: "Placed in the category `courier`, since the fault is the courier partner's."
          },
          {
            said: [
              { source: 'overview', statement: 'The success column says No.' },
              {
                source: 'help_desk',
                statement: 'After a time-out the courier may answer that the waybill exists. Clickpost then uses that waybill where the courier gives it, and otherwise has to ask the courier.'
              }
            ],
            decision: 'The outcome is `failed`, as Clickpost reports it. The steps begin with the duplicate, in which the courier holds the parcel.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Error In Order Placing To Courier Partner: {detail}'],
        tables: ['overview']
      },
      320 => {
        title: 'Order creation is not subscribed',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::ACCOUNT_ADMIN,
        description: "Your company's Clickpost account does not include the Order Creation Service. No change to the request can help.",
        action: "Check that the request used the `username` and `key` of the intended company account.\nIf it did, write to `support@clickpost.in` and have the Order Creation Service enabled for it.\nHold back further orders until it is enabled, then send them unchanged, each with its own `reference_number`.",
        keywords: [
          'not subscribed',
          'subscription',
          'service not enabled',
          'plan',
          'order creation service'
        ],
        related: [
          MetaStatus::SERVICE_NOT_REGISTERED,
          MetaStatus::AUTHENTICATION_FAILED,
          MetaStatus::ACCOUNT_INACTIVE
        ],
        discrepancies: [
          {
            said: [
              { source: 'overview', statement: 'The company is to subscribe to the service.' },
              { source: 'authentication', statement: "Clickpost's support is to be contacted." }
            ],
            decision: 'Both are one step. Write to support to subscribe.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['This service is not subscribed by you'],
        tables: %w[overview authentication]
      },
      321 => {
        title: 'Waybill not found',
        category: Category::COURIER,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: "Clickpost does not have the waybill number that was sent, or the number belongs to another company's account. Order creation sends it as `awb_number`, a fetch as `awb`. As the answer to a fetch, it does not mean that the parcel is unbooked.",
        action: "When creating: leave `awb_number` out, unless you hold an unused number of your own, and send the request again with the same `reference_number`.\nWhen creating with a number of your own: compare it digit by digit, check that `courier_partner` issued it, and if both are right ask `support@clickpost.in` why it is not known.\nWhen fetching: compare `awb` with your records digit by digit, and check that the courier and the `username` are those that the order was made with.\nWhen fetching an order that was answered 102 or 202: it may have no waybill yet, so ask for it as the entry of 102 describes.\nIf a fetch still finds nothing, ask `support@clickpost.in` with the `reference_number` before you book the parcel again.",
        never: 'book the parcel again because a fetch did not find it: it may be booked all the same.',
        fields: %w[awb_number awb],
        keywords: [
          'awb not found',
          'waybill not found',
          'tracking number not found',
          'invalid awb',
          'awb does not exist'
        ],
        related: [
          MetaStatus::WAYBILL_ALREADY_REGISTERED,
          MetaStatus::PROCESSING,
          MetaStatus::WAYBILL_SERIES_EXHAUSTED
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'A fault of order creation. The field may be removed and the order tried without it.'
              },
              {
                source: 'courier',
                statement: 'A fault of the fetch. The waybill was never made, or is not yours.'
              }
            ],
            decision: 'Both uses are described. The call that was made tells which one applies.'
          },
          {
            said: [
              { source: 'overview', statement: 'The field is `awb_number`.' },
              { source: 'courier', statement: 'The field is `awb`.' }
            ],
            decision: 'Both names are listed: `awb_number` for creation, `awb` for the fetch.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: '321 asks for an `awb_number` that is registered, while 303 does not accept one that is registered.'
              }
            ],
            decision: 'Leave `awb_number` out, unless you hold an unused number of your own.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Awb Number Does not exist in system for courier partner'],
        tables: %w[overview courier]
      },
      322 => {
        title: "Courier's server failed",
        category: Category::COURIER,
        outcome: Outcome::UNKNOWN,
        recovery: Recovery::RETRY,
        owner: Owner::COURIER,
        description: "The courier partner's server failed while it handled the order. The courier may have booked the parcel all the same: the reply does not tell, although the reference lists it as not successful.",
        action: "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it in any other way.",
        never: 'change the `reference_number`, the courier or the waybill number, or send it again after two unclear answers: the parcel may be booked already.',
        keywords: [
          'courier down',
          'courier 500',
          'courier server error',
          'internal server error',
          'carrier error'
        ],
        related: [
          MetaStatus::COURIER_TIMEOUT,
          MetaStatus::ORDER_ALREADY_PLACED,
          MetaStatus::INTERNAL_SERVER_ERROR
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'There is some fault in the servers of the courier partner.'
              },
              { source: 'courier', statement: "The courier partner's server answered with a 500." }
            ],
            decision: "Taken as any fault of the courier's server. The HTTP code between Clickpost and the courier is not in the reply and decides nothing."
          },
          {
            said: [{ source: 'overview', statement: 'The success column says No.' }],
            decision: "The outcome is `unknown`: after a fault on the courier's side the reply cannot show what the courier did."
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Does not say whether 322 in answer to a fetch is about the fetch or about the order.'
              }
            ],
            decision: 'While asking for an order, go on asking. If it repeats, follow the steps of this entry.'
          },
          {
            said: [
              { source: 'overview', statement: 'The message ends without advice.' },
              { source: 'public_errors', statement: 'The message ends in `, Try Again`.' }
            ],
            decision: 'The message of the reference is listed. Trying again is right only with the same request.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Internal Server Error In Courier Partners Server'],
        tables: %w[overview courier]
      },
      323 => {
        title: 'Order exists already',
        category: Category::COURIER,
        outcome: Outcome::ALREADY_EXISTS,
        recovery: Recovery::RECONCILE,
        owner: Owner::DEVELOPER,
        description: 'Clickpost has an order with this `reference_number`. Either an earlier attempt got through, such as one that ended in 322, 329, 500 or a lost connection, or you asked for the state of an order by sending it again. The `result` of this reply mostly holds the waybill and the label of the order that exists.',
        action: "Read `result` in this very reply: it mostly holds `waybill`, `label`, `reference_number` and the courier of the order that exists.\nCompare `reference_number` and courier with what you sent; if they match, store the waybill and the label and go on as after 200.\nIf `waybill` is null or missing, the order is not done: wait and ask again as the entry of 102 describes, then ask `support@clickpost.in`; with several pieces, check the waybill of each.\nIf an earlier answer was 420, the order that exists is the failed one: follow the entry of 420.\nIf it is a different order, your code gave one `reference_number` to two orders: correct that, then give this order its own.\nUse another `reference_number` for the same parcel only where you want a second shipment.",
        never: 'add a suffix to the `reference_number` or switch couriers before you have compared the order that exists: for the same parcel that books it twice.',
        fields: ['reference_number'],
        keywords: [
          'duplicate order',
          'order placed twice',
          'idempotency',
          'idempotent',
          'double booking',
          'order already exists',
          'duplicate reference number',
          'same order sent twice'
        ],
        related: [
          MetaStatus::WAYBILL_ALREADY_REGISTERED,
          MetaStatus::COURIER_TIMEOUT,
          MetaStatus::SUCCESS
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The success column says Yes, but the call is to be made once more under another reference number.'
              },
              { source: 'courier', statement: 'Says that the order exists, and gives no advice.' }
            ],
            decision: 'Use the order that exists. Taking another number for the same parcel books it twice.'
          },
          {
            said: [
              { source: 'overview', statement: 'Does not say what the reply contains.' },
              {
                source: 'public_docs',
                statement: 'Every recorded 323 has a `result` with the waybill, label, reference number and courier of the existing order. With several pieces, some may lack a waybill.'
              }
            ],
            decision: 'The first step is to read the `result`. A null waybill is not done.'
          },
          {
            said: [
              { source: 'public_docs', statement: 'In recorded replies `meta.success` is true.' },
              {
                source: 'public_docs_older',
                statement: 'In recorded replies `meta.success` is false.'
              }
            ],
            decision: '`meta.success` decides nothing.'
          },
          {
            said: [
              {
                source: 'courier',
                statement: 'Both 323 and 303 are for a `reference_number` that was used before.'
              }
            ],
            decision: 'Both are `already_exists` and are resolved by comparing the order that exists.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: true,
        messages: ['You have already placed this order'],
        tables: %w[overview courier]
      },
      324 => {
        title: 'Courier credentials are not valid',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::ACCOUNT_ADMIN,
        description: "The account named in `account_code` has credentials for the courier partner, but they are not valid. They are kept in the Clickpost dashboard, not in the request. This code is not in Clickpost's reference, only on its public error page.",
        action: "Read `account_code` and `courier_partner` from the request, to know which account of which courier is meant.\nLog in to the dashboard, open Carrier Configuration, and compare each credential of this account with what the courier gave you.\nIf they match, ask your contact at the courier whether they are still valid, and enter the new ones.\nSend the request again.",
        fields: ['account_code'],
        keywords: [
          'courier credentials',
          'wrong courier password',
          'invalid credential',
          'courier login failed'
        ],
        related: [MetaStatus::COURIER_CREDENTIALS_MISSING, MetaStatus::ACCOUNT_INACTIVE],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Calls itself a list of every code, but has no row for 324.'
              },
              {
                source: 'public_errors',
                statement: 'Has 324, for credentials that the courier partner does not accept.'
              }
            ],
            decision: '324 is a code of this catalogue, marked as not in the reference. Unlike 316, the credentials are there, but wrong.'
          }
        ],
        since: '1.0.0',
        messages: ['You Are Using Invalid Credential For Courier Partner, Please Update'],
        tables: ['public_errors']
      },
      328 => {
        title: 'Mandatory data is missing',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: 'One or more mandatory fields of the order are missing. The message usually names no field. The reference mentions the name, phone, address and pin code.',
        action: "Read `meta.message`; if it names a field, begin with that one.\nOtherwise compare the JSON that was sent with the last order that was accepted: name, phone, address and pin code first, in each address of the order.\nCompare the rest with Clickpost's schema for order creation, and look for mandatory fields that are absent, null or empty.\nFill in what is missing, and send the request again with the same `reference_number`.",
        keywords: [
          'pincode',
          'pin code',
          'phone missing',
          'address missing',
          'name missing',
          'mandatory field',
          'required field',
          'missing data'
        ],
        related: [
          MetaStatus::BAD_REQUEST,
          MetaStatus::INVALID_ORDER_DATA,
          MetaStatus::ITEMS_MISSING
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Some mandatory field may be missing; none is named.'
              },
              {
                source: 'validation',
                statement: 'Name, phone, address and pin code are the missing ones.'
              }
            ],
            decision: 'The four named ones are checked first, then every other mandatory field. None is listed under fields, as their paths are not given.'
          },
          {
            said: [
              {
                source: 'public_docs',
                statement: 'The fields of people and addresses have other names in each version, such as `pickup_info.pickup_name` in V3 and `pickup_info.name` in V4.'
              }
            ],
            decision: 'Compare with an order that was accepted by the same version of the endpoint.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Invalid POST data'],
        tables: %w[overview validation]
      },
      329 => {
        title: 'Courier did not answer in time',
        category: Category::COURIER,
        outcome: Outcome::UNKNOWN,
        recovery: Recovery::RETRY,
        owner: Owner::COURIER,
        description: "Clickpost waited for the courier partner's answer and gave up. The courier may have booked the parcel all the same: the reply does not tell, although the reference lists it as not successful.",
        action: "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait at least a minute, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time: ask the courier, or `support@clickpost.in`, whether the parcel is booked, before you book it in any other way.",
        never: 'change the `reference_number`, the courier or the waybill number, or send it again after two unclear answers: the parcel may be booked already.',
        keywords: [
          'timed out',
          'timeout',
          'time-out',
          'no response from courier',
          'courier slow',
          'retry',
          'can i retry'
        ],
        related: [
          MetaStatus::COURIER_SERVER_ERROR,
          MetaStatus::ORDER_ALREADY_PLACED,
          MetaStatus::COURIER_ORDER_FAILED
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Wait before the request is sent again, or ask support or the courier.'
              },
              { source: 'courier', statement: 'Send the request again.' },
              {
                source: 'help_desk',
                statement: 'Send it once more. If the courier then says that the waybill exists, Clickpost uses it where the courier gives it, and otherwise has to ask the courier.'
              }
            ],
            decision: 'Wait, send it once more, then ask the courier or support.'
          },
          {
            said: [{ source: 'overview', statement: 'The success column says No.' }],
            decision: 'The outcome is `unknown`: after a time-out the reply cannot show what the courier did.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Does not say whether 329 in answer to a fetch is about the fetch or about the order.'
              }
            ],
            decision: 'While asking for an order, go on asking. If it repeats, follow the steps of this entry.'
          },
          {
            said: [
              {
                source: 'help_desk',
                statement: "A courier's answer is waited for about 10 seconds."
              },
              {
                source: 'public_docs_older',
                statement: 'A client should wait at least 8 seconds before it gives up.'
              }
            ],
            decision: 'Set your own time-out to 30 seconds. With a shorter one, your client gives up while Clickpost still waits.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Courier Partner API timeout'],
        tables: %w[overview courier]
      },
      330 => {
        title: 'Waybill numbers are used up',
        category: Category::COURIER,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::ACCOUNT_ADMIN,
        description: "When an order is created, this code means that the series of waybill numbers assigned to your account beforehand is used up, so there is none for this order. On other endpoints it means something else, and this entry does not apply. This code is not in Clickpost's reference, only on its public error page.",
        action: "Check which endpoint answered: this entry is only for order creation.\nIf the request has an `awb_number`, follow the entry of 321 first.\nOtherwise ask the account administrator to look at the waybill series of this courier and at its auto-fetch setting.\nIf the series is used up, have it extended; the administrator writes to `support@clickpost.in` where the dashboard has no setting for it.\nSend the request again, unchanged, with the same `reference_number`.",
        fields: ['awb_number'],
        keywords: [
          'waybill does not exist',
          'waybill series',
          'awb series',
          'awb exhausted',
          'no waybills left',
          'auto-fetch'
        ],
        related: [MetaStatus::AWB_NOT_FOUND, MetaStatus::WAYBILL_ALREADY_REGISTERED],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Calls itself a list of every code, but has no row for 330.'
              },
              { source: 'public_errors', statement: 'Has 330, for a waybill that does not exist.' },
              {
                source: 'help_desk',
                statement: 'When an order is created, the message means that the assigned series of waybills is used up.'
              }
            ],
            decision: '330 is a code of this catalogue, marked as not in the reference, with the meaning of the help desk.'
          }
        ],
        since: '1.0.0',
        messages: ['waybill does not exist'],
        tables: ['public_errors']
      },
      351 => {
        title: 'Account does not exist',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::DEVELOPER,
        description: 'Your company has no account with the name in `account_code` for the courier in `courier_partner`. If the call asked about an earlier order, this answer says nothing about that order.',
        action: "Look at `account_code` and `courier_partner` in the JSON that was sent.\nAsk the account administrator to read the account's name from the dashboard; compare it letter by letter, and check that the account belongs to this courier.\nCheck that `username` and `key` are those of the company that owns the account.\nCorrect what is wrong, and send the request again with the same `reference_number`.",
        fields: %w[account_code courier_partner],
        keywords: ['account code', 'no account exist', 'wrong account', 'account missing'],
        related: [
          MetaStatus::ACCOUNT_INACTIVE,
          MetaStatus::MULTIPLE_ACCOUNTS,
          MetaStatus::COURIER_CREDENTIALS_MISSING
        ],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: "The licence key and the partner id are to be checked as well as the account's name."
              },
              {
                source: 'authentication',
                statement: 'Only the spelling of `account_code` and its mapping to `courier_partner` are to be checked.'
              }
            ],
            decision: 'Everything that either table names is checked, spelling and mapping first. The partner id is taken to be `courier_partner`.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'The message is `Clickpost Account` with what is wrong after a colon.'
              },
              { source: 'public_errors', statement: 'The message is `No account exist`.' }
            ],
            decision: 'The message of the reference is listed. The code decides, never the text.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Clickpost Account: Does not exist'],
        tables: %w[overview authentication]
      },
      352 => {
        title: 'Account is not unique',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::CONTACT_SUPPORT,
        owner: Owner::CLICKPOST,
        description: 'Your company has more than one account with the name in `account_code` for the same courier, so Clickpost cannot choose one. This is rare, and only Clickpost can remove the duplicate.',
        action: "Stop sending orders with this `account_code` and `courier_partner`: each of them fails in the same way.\nWrite to `support@clickpost.in`, name the `account_code` and `courier_partner`, and ask for the duplicate to be removed.\nWhen it is removed, send the waiting orders unchanged, each with its own `reference_number`.",
        fields: ['account_code'],
        keywords: ['duplicate account', 'multiple accounts', 'same account name'],
        related: [MetaStatus::ACCOUNT_NOT_FOUND, MetaStatus::ACCOUNT_INACTIVE],
        discrepancies: [
          {
            said: [
              { source: 'overview', statement: 'No action is given.' },
              { source: 'authentication', statement: 'Support is to be contacted.' }
            ],
            decision: 'Contact support.'
          },
          {
            said: [
              { source: 'overview', statement: 'The accounts share a name.' },
              { source: 'authentication', statement: 'The accounts share a name or an id.' }
            ],
            decision: 'Give support the `account_code` that was sent; the request has no id of the account.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'The message speaks of an account, `Multiple account exists`.'
              },
              { source: 'public_errors', statement: 'The message is `Multiple Account exist`.' }
            ],
            decision: 'The message of the reference is listed. The code decides, never the text.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Multiple account exists'],
        tables: %w[overview authentication]
      },
      353 => {
        title: 'Account is inactive',
        category: Category::AUTHENTICATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_ACCOUNT,
        owner: Owner::ACCOUNT_ADMIN,
        description: 'The courier account named in `account_code` exists, but it is switched off in the Clickpost dashboard.',
        action: "Log in to the Clickpost dashboard and find the account with this `account_code` and `courier_partner`.\nFind out why it was switched off; if that was a mistake, enable it.\nIf it is to stay off, have the developer send the `account_code` of an active account instead.\nSend the request again.",
        fields: ['account_code'],
        keywords: [
          'inactive account',
          'account disabled',
          'account switched off',
          'enable account'
        ],
        related: [MetaStatus::ACCOUNT_NOT_FOUND, MetaStatus::COURIER_CREDENTIALS_MISSING],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The account may be enabled, or an active one used.'
              },
              { source: 'authentication', statement: 'The account is to be enabled.' }
            ],
            decision: 'Both are given. Enabling the account comes first.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'The message is `Clickpost Account` with what is wrong after a colon.'
              },
              { source: 'public_errors', statement: 'The message is `Inactive account`.' }
            ],
            decision: 'The message of the reference is listed. The code decides, never the text.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Clickpost Account: Inactive'],
        tables: %w[overview authentication]
      },
      354 => {
        title: 'Courier gave an unrecognised error',
        category: Category::COURIER,
        outcome: Outcome::UNKNOWN,
        recovery: Recovery::INSPECT_MESSAGE,
        owner: Owner::COURIER,
        description: "The courier partner answered with an error that Clickpost does not recognise. So the reply cannot tell whether the courier has booked the parcel, although the reference lists it as not successful. The message holds the courier's own words, or only a fixed text that points to support.",
        action: "Keep the `reference_number` and the courier as they are until you know whether the parcel is booked.\nRead `meta.message`; unless it is the fixed text `Unhandled error! Contact support@clickpost.in`, it is the courier's reason.\nIf it says that the order exists already, or sounds like a passing fault, ask the courier for the waybill of this `reference_number`.\nIf it clearly names data of the order that the courier does not accept, correct that and send the request again with the same `reference_number` and courier.\nIf it clearly names something that the courier does not offer, let the courier confirm that it holds no parcel; then set another `courier_partner`.\nIf it is vague, or only the fixed text, send the full reply to `support@clickpost.in` and send nothing again until they answer.",
        never: 'switch couriers or change the `reference_number` before you know that this courier holds no parcel.',
        keywords: ['unhandled error', 'unknown courier error', 'courier error', 'contact support'],
        related: [MetaStatus::COURIER_ORDER_FAILED, MetaStatus::COURIER_SERVER_ERROR],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'The message is a fixed text, or else the error itself.'
              },
              { source: 'courier', statement: 'The field `message` holds the details.' },
              { source: 'public_errors', statement: 'The message is `Unhandled CP error`.' }
            ],
            decision: 'Read the message. Where it is a fixed text, it holds no detail: ask support.'
          },
          {
            said: [
              { source: 'overview', statement: 'The success column says No.' },
              {
                source: 'courier',
                statement: "Clickpost does not recognise the courier's message."
              }
            ],
            decision: 'The outcome is `unknown`: an answer that Clickpost did not understand cannot show that the courier booked nothing.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Support is to be asked where the message is vague.'
              },
              { source: 'courier', statement: 'Does not mention support.' }
            ],
            decision: 'Ask support where the message is vague or the fixed text.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Unhandled error! Contact support@clickpost.in', '{detail}'],
        tables: %w[overview courier]
      },
      355 => {
        title: 'Vendor code is missing',
        category: Category::COURIER,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: 'The courier in `courier_partner` needs a `vendor_code`, and the request has none, or one that is not registered. FedEx is named as an example.',
        action: "Look at `vendor_code` in the JSON that was sent: it may be absent, empty or misspelt.\nGet the registered vendor code for this courier from your account administrator or your contact at the courier.\nPut it into `vendor_code` of every order with this `courier_partner`, and send the request again.",
        fields: ['vendor_code'],
        keywords: ['vendor code', 'fedex', 'vendor code not found'],
        related: [MetaStatus::INVALID_POST_DATA, MetaStatus::COURIER_CREDENTIALS_MISSING],
        discrepancies: [
          {
            said: [
              { source: 'overview', statement: 'Certain couriers need it; none is named.' },
              { source: 'courier', statement: 'FedEx is named as an example.' }
            ],
            decision: 'Any courier may need it. Send it to every courier that has answered 355.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Vendor code not found'],
        tables: %w[overview courier]
      },
      400 => {
        title: 'Bad request',
        category: Category::VALIDATION,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: 'The body is not valid JSON, a value has the wrong type (such as text for `weight`), or other data of the request is not accepted. The message may say what. If the call asked about an earlier order, this answer says nothing about that order.',
        action: "Read `meta.message`; if it is more than `Bad Request`, correct what it names.\nOtherwise run the body that was really sent through a JSON parser, and fix it where the parser stops.\nThen compare the type of each value with Clickpost's schema: numbers without quotes, arrays and objects not as text.\nSend the corrected request with the same `reference_number`; if you find no fault and still get a bare `Bad Request`, send the full reply to `support@clickpost.in`.",
        keywords: ['bad request', 'malformed json', 'invalid json', 'wrong type', 'payload'],
        related: [MetaStatus::INVALID_POST_DATA, MetaStatus::INVALID_ORDER_DATA],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Any issue of the payload, or data that is not valid.'
              },
              { source: 'validation', statement: 'Malformed JSON, or values of the wrong type.' }
            ],
            decision: 'Every fault of the payload can be meant. Read the message, then check syntax, then types.'
          },
          {
            said: [{ source: 'overview', statement: 'The code is 400, but the HTTP code is 200.' }],
            decision: '400 is the code in `meta.status`. A client that looks only at HTTP takes this reply for a success.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Support is to be asked where the message is only `Bad Request`.'
              },
              { source: 'validation', statement: 'Does not mention support.' }
            ],
            decision: 'Ask support after you have checked syntax and types.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Bad Request', '{detail}'],
        tables: %w[overview validation]
      },
      420 => {
        title: 'Asynchronous order failed',
        category: Category::SERVER,
        outcome: Outcome::FAILED,
        recovery: Recovery::FIX_REQUEST,
        owner: Owner::DEVELOPER,
        description: 'An order that was accepted before (102 or 202) was processed in the background and failed. The code belongs to the B2B interface. The message says which data was not valid.',
        action: "Stop asking: this state is final, and Clickpost reports no order.\nRead `meta.message`, and correct the data that it names.\nSend the order again with the same `reference_number`.\nIf the answer to that is 323, fetch the order by its `reference_number`; if the fetch answers 420 again, the stored order is the failed one, so stop sending.\nIn that case ask `support@clickpost.in`, and use a new `reference_number` only when support or the courier confirms that no parcel exists under the old one.\nIf the message is too vague to act on, send the full reply to `support@clickpost.in`.",
        never: 'use a new `reference_number` before support or the courier confirms that no parcel exists under the old one.',
        keywords: [
          'async failed',
          'asynchronous order failed',
          'b2b',
          'background failure',
          'polling failed'
        ],
        related: [MetaStatus::PROCESSING, MetaStatus::REGISTERED, MetaStatus::ORDER_ALREADY_PLACED],
        discrepancies: [
          {
            said: [
              {
                source: 'overview',
                statement: 'Calls itself a list of every code, but has no row for 420.'
              },
              {
                source: 'server',
                statement: 'Has a row for 420, without HTTP code, success flag or message.'
              }
            ],
            decision: '420 is a code of this catalogue. HTTP code, success flag and message are null.'
          },
          {
            said: [
              {
                source: 'server',
                statement: 'It is among the server errors, but its message is about data that is not valid.'
              }
            ],
            decision: 'The recovery is `fix_request`: the data has to be corrected, not the server.'
          },
          {
            said: [
              {
                source: 'server',
                statement: '420 is limited to the B2B interface. What a failed asynchronous order answers on the other interfaces is not said.'
              }
            ],
            decision: 'On other interfaces another code may be the final one, but no source says which. Stop asking, and ask support.'
          }
        ],
        since: '1.0.0',
        tables: ['server']
      },
      500 => {
        title: 'Clickpost failed',
        category: Category::SERVER,
        outcome: Outcome::UNKNOWN,
        recovery: Recovery::RETRY,
        owner: Owner::CLICKPOST,
        description: "Clickpost's own servers failed while they handled the request. The reply does not tell whether the order was made, although the reference lists it as not successful.",
        action: "Keep the `reference_number`, the courier and the waybill number as they are: changing one of them can book the parcel twice.\nWait 1–2 minutes, then fetch the order where the endpoint takes a `reference_number`; on 200 or 323 use what it finds, on 102 or 202 follow the entry of 102.\nWhere there is no such fetch, or it does not find the order, send exactly the same request once more; this is the least risky next call, not a safe one.\nIf the answer is 323, Clickpost stored the first attempt: use the waybill in its `result`.\nIf it is 319 with a duplicate in the courier's words, the courier holds the parcel: ask the courier for its waybill.\nIf the second answer is 322, 329, 500, no reply or unreadable, do not send it a third time: write to `support@clickpost.in` with the times of both attempts, and hold the order back until they answer.",
        never: 'change the `reference_number`, the courier or the waybill number, or send it again after two unclear answers: the parcel may be booked already.',
        keywords: ['internal server error', 'clickpost down', 'outage', 'oops', 'server error'],
        related: [
          MetaStatus::COURIER_SERVER_ERROR,
          MetaStatus::COURIER_TIMEOUT,
          MetaStatus::ORDER_ALREADY_PLACED
        ],
        discrepancies: [
          {
            said: [{ source: 'overview', statement: 'The code is 500, but the HTTP code is 200.' }],
            decision: '500 is the code in `meta.status`. Alarms and retries that watch HTTP codes never see it.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Wait a while; ask support when several attempts have failed.'
              },
              { source: 'server', statement: 'Wait 1–2 minutes; ask support if it persists.' }
            ],
            decision: 'Wait 1–2 minutes, send it once more, then ask support. More attempts without an answer risk a second booking.'
          },
          {
            said: [
              { source: 'introduction', statement: 'Names 500 as an example of an HTTP status.' },
              {
                source: 'overview',
                statement: 'The HTTP code of each row is 200, so that no code comes with HTTP 500.'
              },
              {
                source: 'public_errors',
                statement: 'Lists HTTP statuses such as 400, 401, 403, 404, 500 and 503 as possible.'
              }
            ],
            decision: '`http_status` is what the table says. Read the body of a reply with any HTTP status; if it has no readable code, the outcome is unknown.'
          },
          {
            said: [{ source: 'overview', statement: 'The success column says No.' }],
            decision: 'The outcome is `unknown`: after a fault of the server the reply cannot show how far the order had come.'
          },
          {
            said: [
              {
                source: 'overview',
                statement: 'Does not say whether 500 in answer to a fetch is about the fetch or about the order.'
              }
            ],
            decision: 'While asking for an order, go on asking. If it repeats, follow the steps of this entry.'
          }
        ],
        since: '1.0.0',
        http_status: 200,
        order_successful: false,
        messages: ['Oops! Internal server error in Clickpost'],
        tables: %w[overview server]
      }
    }.freeze

    # Freezes what is in a table.
    def self.freeze_within(value)
      parts = value.is_a?(Hash) ? value.values : Array(value)
      parts.each { |part| freeze_within(part.freeze) if part.is_a?(Enumerable) }
    end
    private_class_method :freeze_within

    constants.each { |name| freeze_within(const_get(name)) }
  end
end
