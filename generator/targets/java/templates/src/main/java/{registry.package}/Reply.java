// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package statuspackage;

import java.io.Serial;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * What a reply of the API says, and what to do about it.
 *
 * <p>The code alone decides: never the HTTP status, a success flag or the message.
 */
public final class Reply implements Serializable {

  @Serial
  private static final long serialVersionUID = 1L;

  private static final List<String> CODE = Catalogue.path("code");
  private static final List<String> MESSAGE = Catalogue.path("message");
  private static final List<String> RESULT = Catalogue.path("result");

  /** The largest integer that all readers of JSON keep exact. */
  private static final BigDecimal LARGEST = BigDecimal.valueOf((1L << 53) - 1);

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,16}");

  private final transient Long code;
  private final transient StatusEnum status;
  private final transient String message;
  private final transient String detail;
  private final transient Outcome outcome;
  private final transient Recovery recovery;
  private final transient Owner owner;
  private final transient String action;

  /** What was parsed: all that is serialized, since the rest follows from it. */
  @SuppressWarnings("serial")
  private final Object body;

  private Reply(Object body) {
    this.body = body;
    code = whole(Body.at(body, CODE));
    status = code == null ? null : StatusEnum.lookup(code).orElse(null);
    message = Message.text(Body.at(body, MESSAGE));
    detail = Message.detail(message, status == null ? List.of() : status.messages());
    Facts verdict = verdict();
    outcome = verdict.get("outcome", Facts::outcome);
    recovery = verdict.get("recovery", Facts::recovery);
    owner = verdict.get("owner", Facts::owner);
    action = verdict.get("action", Facts::text);
  }

  /**
   * Reads the body again, with the catalogue of the package that is here.
   *
   * @return the reply
   */
  @Serial
  private Object readResolve() {
    return new Reply(body);
  }

  private Facts verdict() {
    if (status != null) {
      return Catalogue.factsOf("status", status);
    }
    return new Facts(Catalogue.ALL.get(code == null ? "unreadable" : "unknown", Facts::value));
  }

  /**
   * Reads the text of a reply. Never throws.
   *
   * <p>What cannot be read has no code; like an unknown code it is never a success.
   *
   * @param text the text as it came, or null
   * @return the reply
   */
  public static Reply decode(String text) {
    return new Reply(Body.parsed(text));
  }

  /**
   * Reads the bytes of a reply, which are UTF-8. Never throws.
   *
   * @param bytes the bytes as they came, or null
   * @return the reply
   */
  public static Reply decode(byte[] bytes) {
    return decode(Body.text(bytes));
  }

  /**
   * Reads a reply that a library for JSON has parsed into maps and lists. Never throws.
   *
   * @param body the members of the reply, or null
   * @return the reply
   */
  public static Reply decode(Map<?, ?> body) {
    return new Reply(body);
  }

  /**
   * The status code; empty where none can be read.
   *
   * @return the code
   */
  public OptionalLong code() {
    return code == null ? OptionalLong.empty() : OptionalLong.of(code);
  }

  /**
   * The status; empty where the code is unknown or cannot be read.
   *
   * @return the status
   */
  public Optional<StatusEnum> status() {
    return Optional.ofNullable(status);
  }

  /**
   * The name of the status; empty where the code is unknown or cannot be read.
   *
   * @return the name
   */
  public Optional<String> name() {
    return status().map(StatusEnum::name);
  }

  /**
   * The message as text; an empty text where there is none.
   *
   * <p>Field errors become {@code key: part; part}. What is not text is left out.
   *
   * @return the message
   */
  public String message() {
    return message;
  }

  /**
   * What the message adds to the documented text; the whole message where it departs from it.
   *
   * <p>The case of ASCII letters and white space at the ends do not count.
   *
   * @return the detail; empty where the message adds nothing
   */
  public Optional<String> detail() {
    return Optional.ofNullable(detail);
  }

  /**
   * The result, as maps and lists.
   *
   * @return the result; empty where there is none
   */
  public Optional<Object> result() {
    return Optional.ofNullable(RESULT.isEmpty() ? null : Body.at(body, RESULT));
  }

  /**
   * What became of the request.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  /**
   * What to do next.
   *
   * @return the recovery
   */
  public Recovery recovery() {
    return recovery;
  }

  /**
   * Who has to act.
   *
   * @return the owner
   */
  public Owner owner() {
    return owner;
  }

  /**
   * What to do in detail: one step a line.
   *
   * @return the action
   */
  public String action() {
    return action;
  }

  /**
   * Whether {@link #orThrow()} throws nothing.
   *
   * @return whether the outcome is a success
   */
  public boolean ok() {
    return outcome.success();
  }

  /**
   * What was parsed: maps, lists, texts, numbers and truth values; the text where it is not JSON.
   *
   * @return the body; empty where it was null
   */
  public Optional<Object> body() {
    return Optional.ofNullable(body);
  }

  /**
   * Returns this reply where it is {@link #ok()}, and throws the exception of its recovery
   * otherwise.
   *
   * @return this reply
   * @throws ReplyException where the outcome is no success
   */
  public Reply orThrow() {
    if (ok()) {
      return this;
    }
    throw toException();
  }

  /**
   * The exception of this reply's recovery, made but not thrown.
   *
   * @return the exception
   */
  public ReplyException toException() {
    return Exceptions.of(this);
  }

  /**
   * Flat fields for a logger, a span or a tag, without personal data.
   *
   * @return the fields by prefixed key, in a fixed order
   */
  public Map<String, Object> logFields() {
    return logFields(false);
  }

  /**
   * Flat fields for a logger, a span or a tag, without personal data unless it is in the message.
   *
   * @param withMessage whether to add the message, which can hold personal data
   * @return the fields by prefixed key, in a fixed order
   */
  public Map<String, Object> logFields(boolean withMessage) {
    Map<String, Object> fields = new LinkedHashMap<>();
    String prefix = Catalogue.ALL.get("prefix", Facts::text) + ".";
    if (code != null) {
      fields.put(prefix + "code", code);
    }
    name().ifPresent(name -> fields.put(prefix + "name", name));
    fields.put(prefix + "outcome", outcome.id());
    fields.put(prefix + "recovery", recovery.id());
    fields.put(prefix + "owner", owner.id());
    if (withMessage) {
      fields.put(prefix + "message", Message.line(message));
    }
    return fields;
  }

  /**
   * One line for people, without the body, which can hold personal data.
   *
   * @return the code, the name, the message and the recovery
   */
  @Override
  public String toString() {
    String subject = code == null ? "unreadable" : code + " " + name().orElse("unknown");
    return "Reply[" + subject + ": \"" + Message.line(message) + "\" (" + recovery.id() + ")]";
  }

  /** The code in a value: a whole number, or a text of up to 16 ASCII digits; else null. */
  private static Long whole(Object value) {
    boolean isDigits = value instanceof String text && DIGITS.matcher(text).matches();
    if (!isDigits && !(value instanceof Number)) {
      return null;
    }
    BigDecimal number = Form.decimal(value);
    boolean isCode = number != null && number.abs().compareTo(LARGEST) <= 0 && Form.isWhole(number);
    return isCode ? (Long) number.longValue() : null;
  }
}
