// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package statuspackage;

import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What all exceptions of this package have in common: each carries the reply. */
public abstract class ReplyException extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1L;

  private static final int BEGINNING = 60;

  /** The reply that it was thrown for. */
  private final Reply reply;

  /**
   * An exception whose message says what came and what to do.
   *
   * @param reply the reply that it is thrown for
   */
  protected ReplyException(Reply reply) {
    super(Message.line(subject(reply)) + " -> " + Message.line(advice(reply)));
    this.reply = reply;
  }

  /**
   * The reply that it was thrown for.
   *
   * @return the reply
   */
  public Reply reply() {
    return reply;
  }

  /**
   * Flat fields for a logger; see {@link Reply#logFields()}.
   *
   * @return the fields by prefixed key, in a fixed order
   */
  public Map<String, Object> logFields() {
    return reply.logFields();
  }

  private static String subject(Reply reply) {
    String message = reply.message();
    if (reply.code().isEmpty()) {
      return "no code can be read in " + outline(reply.body().orElse(null));
    }
    String code = Long.toString(reply.code().getAsLong());
    if (reply.status().isEmpty()) {
      return code + " is not a known code" + (message.isEmpty() ? "" : ": " + message);
    }
    StatusEnum status = reply.status().get();
    return code + " " + status.name() + ": " + (message.isEmpty() ? status.title() : message);
  }

  private static String advice(Reply reply) {
    String step = reply.action().strip().lines().findFirst().orElse("");
    return reply
      .status()
      .map(status -> reply.recovery().title() + ". " + step + " " + status.docsUrl().orElse(""))
      .orElse(step);
  }

  /** What a body is, without the values in JSON, whole or cut off: they can be personal data. */
  private static String outline(Object body) {
    if (body instanceof String text) {
      String start = text.replace("\uFEFF", "").strip();
      if (start.startsWith("{") || start.startsWith("[")) {
        return "a text of " + text.length() + " characters that begins like JSON";
      }
      return text.isEmpty()
        ? "an empty text"
        : "a text that begins \"" + Message.start(text, BEGINNING) + "\"";
    }
    if (body instanceof Map<?, ?> members) {
      return outline(members);
    }
    return body == null ? "null" : "a value of type " + body.getClass().getSimpleName();
  }

  private static String outline(Map<?, ?> members) {
    try {
      List<String> names = new ArrayList<>();
      members.keySet().forEach(name -> names.add(String.valueOf(name)));
      String keys = String.join(", ", names);
      return keys.isEmpty() ? "an empty object" : "an object with the keys " + keys;
    } catch (RuntimeException unusual) {
      return "an object"; // a map of another library may fail
    }
  }
}
