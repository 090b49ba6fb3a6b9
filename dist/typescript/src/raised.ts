// Generated from catalogue.yaml by `make generate`; do not edit.

import * as errors from "./errors.ts";
import type { Recovery } from "./vocabulary.ts";

// prettier-ignore
export {
  ClickpostError as BaseError,
  UnknownStatusError as UnknownError,
  UnreadableReplyError as UnreadableError,
} from "./errors.ts";

/** The error of each recovery. */
export const byRecovery: Readonly<Record<Recovery, typeof errors.ClickpostError>> = {
  none: errors.ClickpostError,
  poll: errors.PendingError,
  reconcile: errors.AlreadyExistsError,
  retry: errors.RetryableError,
  fix_request: errors.InvalidRequestError,
  fix_account: errors.AccountError,
  inspect_message: errors.CourierError,
  contact_support: errors.SupportRequiredError,
};
