// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/** A reply that is not a success. Its subclasses say what to do next. */
public class ClickpostException extends ReplyException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public ClickpostException(Reply reply) {
    super(reply);
  }
}
