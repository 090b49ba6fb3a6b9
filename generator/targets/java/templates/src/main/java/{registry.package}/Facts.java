// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package statuspackage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The facts of one entry of the catalogue, by name. */
final class Facts {

  private final Map<?, ?> values;

  Facts(Object values) {
    this.values = (Map<?, ?>) values;
  }

  <T> T get(String name, Function<Object, T> type) {
    return type.apply(values.get(name));
  }

  <T> Optional<T> find(String name, Function<Object, T> type) {
    return Optional.ofNullable((Object) values.get(name)).map(type);
  }

  <T> List<T> list(String name, Function<Object, T> type) {
    List<T> items = new ArrayList<>();
    if (values.get(name) instanceof List<?> found) {
      found.forEach(item -> items.add(type.apply(item)));
    }
    return Collections.unmodifiableList(items);
  }

  static String text(Object value) {
    return (String) value;
  }

  static List<String> texts(Object values) {
    return ((List<?>) values).stream().map(Facts::text).toList();
  }

  static Integer integer(Object value) {
    return ((Number) value).intValue();
  }

  static Boolean truth(Object value) {
    return (Boolean) value;
  }

  static Object value(Object value) {
    return value;
  }

  @SuppressWarnings("unchecked") // it was read from JSON
  static Map<String, Object> object(Object value) {
    return (Map<String, Object>) value;
  }

  static StatusEnum status(Object name) {
    return StatusEnum.valueOf(text(name));
  }

  static Category category(Object name) {
    return Category.valueOf(text(name));
  }

  static Outcome outcome(Object name) {
    return Outcome.valueOf(text(name));
  }

  static Recovery recovery(Object name) {
    return Recovery.valueOf(text(name));
  }

  static Owner owner(Object name) {
    return Owner.valueOf(text(name));
  }
}
