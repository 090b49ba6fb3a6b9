// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/**
 * Raised for a code that the catalogue does not hold. Do not send the request again: ask what the
 * code means.
 */
public class UnknownStatusException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public UnknownStatusException(Reply reply) {
    super(reply);
  }
}
