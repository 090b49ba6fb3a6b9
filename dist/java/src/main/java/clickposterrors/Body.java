// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package clickposterrors;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Reads the body of a reply or of a request. */
final class Body {

  private static final String MARK = "\ufeff";

  private Body() {}

  /** The text of bytes in UTF-8, with U+FFFD for what is not. */
  static String text(byte[] bytes) {
    return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
  }

  /** The value of a JSON text; the text where it is not JSON. */
  static Object parsed(String text) {
    if (text == null) {
      return null;
    }
    String json = text.startsWith(MARK) ? text.substring(MARK.length()) : text;
    try {
      return Json.read(json);
    } catch (IllegalArgumentException notJson) {
      return json;
    }
  }

  /** The value at a path; null where there is none. */
  static Object at(Object body, List<String> path) {
    Object value = body;
    for (String key : path) {
      value = value instanceof Map<?, ?> members ? member(members, key) : null;
    }
    return value;
  }

  /** Whether an object is at a path, with a member of the last name, which may be null. */
  static boolean has(Object body, List<String> path) {
    int last = path.size() - 1;
    try {
      return (
        at(body, path.subList(0, last)) instanceof Map<?, ?> members &&
        members.containsKey(path.get(last))
      );
    } catch (RuntimeException unusual) {
      return false; // a map may refuse a key
    }
  }

  private static Object member(Map<?, ?> members, String key) {
    try {
      return members.get(key);
    } catch (RuntimeException unusual) {
      return null; // a map may refuse a key
    }
  }
}
