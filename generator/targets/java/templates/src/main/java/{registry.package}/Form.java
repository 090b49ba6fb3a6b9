// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package statuspackage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a value must be, in the words of JSON Schema; each is silent on values of other types. */
final class Form {

  /** An escape, a class of characters, or `$`, which in Java also matches before a line's end. */
  private static final Pattern PART = Pattern.compile("\\\\.|\\[(?:\\\\.|[^\\]\\\\])*\\]|\\$");

  private Form() {}

  /** Whether a value meets a form. */
  static boolean meets(Object value, Map<?, ?> form) {
    return form
      .entrySet()
      .stream()
      .allMatch(entry -> meets(value, (String) entry.getKey(), entry.getValue()));
  }

  private static boolean meets(Object value, String word, Object limit) {
    return switch (word) {
      case "type" -> isOf((String) limit, value);
      case "enum" -> ((List<?>) limit).stream().anyMatch(option -> same(value, option));
      case "const" -> same(value, limit);
      case "anyOf" -> ((List<?>) limit).stream().anyMatch(form -> meets(value, (Map<?, ?>) form));
      case "minimum" -> !(value instanceof Number) || compared(value, limit) >= 0;
      case "maximum" -> !(value instanceof Number) || compared(value, limit) <= 0;
      case "exclusiveMinimum" -> !(value instanceof Number) || compared(value, limit) > 0;
      case "minLength" -> !(value instanceof String text) || length(text) >= integer(limit);
      case "maxLength" -> !(value instanceof String text) || length(text) <= integer(limit);
      case "pattern" -> !(value instanceof String text) || matches(text, (String) limit);
      case "minItems" -> !(value instanceof Collection<?> list) || list.size() >= integer(limit);
      case "items" -> !(value instanceof Collection<?> list) ||
        list.stream().allMatch(item -> meets(item, (Map<?, ?>) limit));
      default -> true;
    };
  }

  /** Whether two values are one in JSON, in which 1.0 is 1, and true is not. */
  static boolean same(Object value, Object other) {
    boolean areNumbers = value instanceof Number && other instanceof Number;
    return areNumbers ? compared(value, other) == 0 : Objects.equals(value, other);
  }

  private static boolean isOf(String type, Object value) {
    return switch (type) {
      case "string" -> value instanceof String;
      case "integer" -> value instanceof Number && isWhole(decimal(value));
      case "number" -> value instanceof Number;
      case "boolean" -> value instanceof Boolean;
      case "object" -> value instanceof Map;
      case "array" -> value instanceof Collection;
      default -> value == null;
    };
  }

  /** The exact value of a number; null where it has none, as infinity has. */
  static BigDecimal decimal(Object number) {
    try {
      return new BigDecimal(number.toString());
    } catch (RuntimeException infinite) {
      return null;
    }
  }

  /** Whether a number is there and has no fraction. */
  static boolean isWhole(BigDecimal number) {
    return number != null && number.stripTrailingZeros().scale() <= 0;
  }

  private static int compared(Object value, Object other) {
    BigDecimal one = decimal(value);
    BigDecimal two = decimal(other);
    return one == null || two == null
      ? Double.compare(((Number) value).doubleValue(), ((Number) other).doubleValue())
      : one.compareTo(two);
  }

  /** Whether a pattern is found in a text; a pattern that Java does not read forbids nothing. */
  private static boolean matches(String text, String pattern) {
    try {
      return Pattern.compile(PART.matcher(pattern).replaceAll(Form::exact)).matcher(text).find();
    } catch (PatternSyntaxException | StackOverflowError unusual) {
      return true;
    }
  }

  private static String exact(MatchResult part) {
    return Matcher.quoteReplacement(part.group().equals("$") ? "\\z" : part.group());
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static int integer(Object value) {
    return ((Number) value).intValue();
  }
}
