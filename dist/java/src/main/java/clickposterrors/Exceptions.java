// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

/** Chooses the exception of a reply. */
final class Exceptions {

  private Exceptions() {}

  static ReplyException of(Reply reply) {
    if (reply.code().isEmpty()) {
      return new UnreadableReplyException(reply);
    }
    if (reply.status().isEmpty()) {
      return new UnknownStatusException(reply);
    }
    return switch (reply.recovery()) {
      case POLL -> new PendingException(reply);
      case RECONCILE -> new AlreadyExistsException(reply);
      case RETRY -> new RetryableException(reply);
      case FIX_REQUEST -> new InvalidRequestException(reply);
      case FIX_ACCOUNT -> new AccountException(reply);
      case INSPECT_MESSAGE -> new CourierException(reply);
      case CONTACT_SUPPORT -> new SupportRequiredException(reply);
      default -> new ClickpostException(reply);
    };
  }
}
