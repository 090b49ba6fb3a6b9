// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package statuspackage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads the message of a reply: as text, and what it adds to the documented text. */
final class Message {

  private static final String SPACES = " \t\n\u000b\f\r";
  private static final String DETAIL = "{detail}";
  private static final int DEEPEST = 512;
  private static final int LONGEST = 400;

  private static final Pattern HALF = Pattern.compile("\\p{Cs}");
  private static final Pattern BLANK = Pattern.compile("[\\s\\p{C}\\p{Z}]+");

  /** Fixed texts before templates, and longer ones before shorter ones. */
  private static final Comparator<String> BY_GENERALITY = Comparator.comparing((String text) ->
    text.contains(DETAIL)
  ).thenComparing(text -> -text.length());

  private Message() {}

  /** A message as text, whatever it was sent as; empty where it cannot be read. */
  static String text(Object value) {
    try {
      return HALF.matcher(flat(value, 0)).replaceAll("\ufffd");
    } catch (RuntimeException unusual) {
      return ""; // it holds itself, or a map of another library fails
    }
  }

  /** The texts in a value: parts of a list and `key: part` of an object, joined by `; `. */
  private static String flat(Object value, int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("the message is nested too deep");
    }
    List<String> parts = new ArrayList<>();
    if (value instanceof String text) {
      return text;
    } else if (value instanceof Collection<?> items) {
      items.forEach(item -> parts.add(flat(item, depth + 1)));
    } else if (value instanceof Map<?, ?> members) {
      members.forEach((key, item) -> {
        String part = flat(item, depth + 1);
        parts.add(part.isEmpty() ? "" : key + ": " + part);
      });
    }
    parts.removeIf(String::isEmpty);
    return String.join("; ", parts);
  }

  /** What a message adds to the documented texts; all of it where it departs; null for nothing. */
  static String detail(String message, List<String> documented) {
    String text = trimmed(message);
    for (String template : documented.stream().sorted(BY_GENERALITY).toList()) {
      String detail = added(text, template);
      if (detail != null) {
        return detail.isEmpty() ? null : detail;
      }
    }
    return text.isEmpty() ? null : message;
  }

  /** What a text adds to a documented text; null where it is another text. */
  private static String added(String text, String template) {
    int mark = template.indexOf(DETAIL);
    if (mark < 0) {
      return alike(text, trimmed(template)) ? "" : null;
    }
    String before = trimmed(template.substring(0, mark));
    String after = trimmed(template.substring(mark + DETAIL.length()));
    int start = before.length();
    int end = text.length() - after.length();
    boolean fits =
      start <= end && alike(text.substring(0, start), before) && alike(text.substring(end), after);
    return fits ? trimmed(text.substring(start, end)) : null;
  }

  /** Whether two texts are the same but for the case of ASCII letters. */
  private static boolean alike(String text, String other) {
    return lower(text).equals(lower(other));
  }

  private static String lower(String text) {
    StringBuilder letters = new StringBuilder(text);
    for (int at = 0; at < letters.length(); at++) {
      char letter = letters.charAt(at);
      if (letter >= 'A' && letter <= 'Z') {
        letters.setCharAt(at, Character.toLowerCase(letter));
      }
    }
    return letters.toString();
  }

  /** A text without the ASCII white space at its ends. */
  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && SPACES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SPACES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(start, end);
  }

  /** A text on one line that is safe to print and to write to a log. */
  static String line(String text) {
    String beginning = start(text, 2 * LONGEST);
    String line = BLANK.matcher(beginning).replaceAll(" ").strip();
    String start = start(line, LONGEST - 3);
    return line.codePointCount(0, line.length()) > LONGEST ? start + "..." : line;
  }

  /** The first characters of a text. */
  static String start(String text, int count) {
    boolean isShort = text.codePointCount(0, text.length()) <= count;
    return isShort ? text : text.substring(0, text.offsetByCodePoints(0, count));
  }
}
