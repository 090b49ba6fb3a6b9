// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package clickposterrors;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON as RFC 8259 defines it, and nothing beyond it.
 *
 * <p>The last of equal keys counts. Values are maps in the order of the text, lists, texts, truth
 * values, null, and for numbers Long or, if too large, BigInteger; Double with a fraction, with an
 * exponent, or with too many digits. Maps and lists cannot be changed.
 */
final class Json {

  /** How deeply values may be nested: deeper than in any reply, and less than a stack holds. */
  private static final int DEEPEST = 512;

  /** How long an integer may be to be read exactly: the time for that grows with its square. */
  private static final int LONGEST = 1_000;

  /** How long an integer may be to fit into a Long whatever its digits are. */
  private static final int SHORT = 18;

  private static final Pattern NUMBER = Pattern.compile(
    "-?(?:0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?"
  );

  private static final String ESCAPES = "\"\\/bfnrt";
  private static final String ESCAPED = "\"\\/\b\f\n\r\t";

  private final String text;
  private int at = 0;

  private Json(String text) {
    this.text = text;
  }

  /** The value of a JSON text; throws an IllegalArgumentException where it is not JSON. */
  static Object read(String text) {
    Json reader = new Json(text);
    Object value = reader.value(0);
    reader.skipSpaces();
    if (reader.at < text.length()) {
      throw reader.malformed();
    }
    return value;
  }

  private Object value(int depth) {
    if (depth > DEEPEST) {
      throw malformed();
    }
    skipSpaces();
    return switch (next()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> members = new LinkedHashMap<>();
    expect('{');
    if (!skip('}')) {
      do {
        String key = string();
        expect(':');
        members.put(key, value(depth + 1));
      } while (skip(','));
      expect('}');
    }
    return Collections.unmodifiableMap(members);
  }

  private List<Object> array(int depth) {
    List<Object> items = new ArrayList<>();
    expect('[');
    if (!skip(']')) {
      do {
        items.add(value(depth + 1));
      } while (skip(','));
      expect(']');
    }
    return Collections.unmodifiableList(items);
  }

  private String string() {
    expect('"');
    StringBuilder characters = new StringBuilder();
    while (next() != '"') {
      char character = next();
      if (character < ' ') {
        throw malformed();
      }
      at++;
      characters.append(character == '\\' ? escape() : character);
    }
    at++;
    return characters.toString();
  }

  private char escape() {
    char letter = next();
    at++;
    if (letter == 'u') {
      int end = Math.min(at + 4, text.length());
      String digits = text.substring(at, end);
      at = end;
      return (char) HexFormat.fromHexDigits(digits);
    }
    int which = ESCAPES.indexOf(letter);
    if (which < 0) {
      throw malformed();
    }
    return ESCAPED.charAt(which);
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw malformed();
    }
    at += word.length();
    return value;
  }

  private Number number() {
    Matcher found = NUMBER.matcher(text).region(at, text.length());
    if (!found.lookingAt()) {
      throw malformed();
    }
    at = found.end();
    boolean isWhole = found.group(1) == null && found.group(2) == null;
    int length = found.end() - found.start();
    if (!isWhole || length > LONGEST) {
      return Double.valueOf(found.group());
    }
    if (length <= SHORT) {
      return Long.valueOf(found.group());
    }
    BigInteger number = new BigInteger(found.group());
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }

  /** The next character; NUL at the end, which JSON allows nowhere. */
  private char next() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void skipSpaces() {
    while (next() == ' ' || next() == '\t' || next() == '\n' || next() == '\r') {
      at++;
    }
  }

  /** Skips spaces, and a character if it is the next one. */
  private boolean skip(char character) {
    skipSpaces();
    boolean found = next() == character;
    if (found) {
      at++;
    }
    return found;
  }

  private void expect(char character) {
    if (!skip(character)) {
      throw malformed();
    }
  }

  private IllegalArgumentException malformed() {
    return new IllegalArgumentException("this is not JSON at character " + at);
  }
}
