// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

import java.io.Serial;

/**
 * Wait. Where the endpoint takes a <code>reference_number</code>, fetch the order first. Otherwise
 * send the same request once more, with the same <code>reference_number</code>, courier and waybill
 * number. This is the least risky next call, but it is not without risk: if Clickpost stored the
 * first attempt, it answers 323; if only the courier stored it, the API does not prevent a second
 * booking. If the answer is unclear again, ask the courier or support.
 */
public class RetryableException extends ClickpostException {

  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * An exception for a reply.
   *
   * @param reply the reply
   */
  public RetryableException(Reply reply) {
    super(reply);
  }
}
