import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Writes values as JSON in ASCII: maps, lists, records, enums, optional and plain values. */
final class Printer {

  private Printer() {}

  static String json(Object value) throws ReflectiveOperationException {
    if (value instanceof Optional<?> optional) {
      return json(optional.orElse(null));
    } else if (value instanceof OptionalLong optional) {
      return optional.isPresent() ? Long.toString(optional.getAsLong()) : "null";
    } else if (value instanceof Map<?, ?> map) {
      StringBuilder pairs = new StringBuilder();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        pairs.append(pairs.isEmpty() ? "" : ", ");
        pairs.append(quoted(entry.getKey().toString())).append(": ").append(json(entry.getValue()));
      }
      return "{" + pairs + "}";
    } else if (value instanceof Collection<?> items) {
      StringBuilder parts = new StringBuilder();
      for (Object item : items) {
        parts.append(parts.isEmpty() ? "" : ", ").append(json(item));
      }
      return "[" + parts + "]";
    } else if (value instanceof Record item) {
      return json(Dump.components(item));
    } else if (value instanceof Enum<?> item) {
      return quoted(Dump.word(item));
    } else if (value == null || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value).replace("Infinity", "1e999");
    }
    return quoted(value.toString());
  }

  private static String quoted(String text) {
    return text
      .chars()
      .mapToObj(unit -> plain(unit) ? Character.toString(unit) : String.format("\\u%04x", unit))
      .collect(Collectors.joining("", "\"", "\""));
  }

  private static boolean plain(int unit) {
    return unit >= ' ' && unit < 127 && !List.of('"', '\\').contains((char) unit);
  }
}
