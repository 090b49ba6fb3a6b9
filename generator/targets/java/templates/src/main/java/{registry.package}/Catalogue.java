// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package statuspackage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The catalogue, read once from the file beside this class. */
final class Catalogue {

  private static final String FILE = "catalogue.json";
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,16}");
  private static final Object DATA = load();
  private static final Map<Long, StatusEnum> BY_CODE = new HashMap<>();
  private static final Map<String, StatusEnum> BY_NAME = new HashMap<>();

  static {
    for (StatusEnum status : StatusEnum.values()) {
      BY_CODE.put(status.code(), status);
      BY_NAME.put(status.name(), status);
    }
  }

  /** What the package knows besides its statuses and words. */
  static final Facts ALL = new Facts(DATA);

  private Catalogue() {}

  private static Object load() {
    try (InputStream file = Catalogue.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("there is no " + FILE + " beside the package's classes");
      }
      return Json.read(Body.text(file.readAllBytes()));
    } catch (IOException error) {
      throw new UncheckedIOException(error);
    }
  }

  /** The facts of a status, or of a word of the vocabulary. */
  static Facts factsOf(String kind, Enum<?> item) {
    return new Facts(Body.at(DATA, List.of(kind, item.name())));
  }

  /** Where a field of a request may be. */
  static Facts placesOf(String field) {
    return new Facts(Body.at(DATA, List.of("fields", field)));
  }

  /** The keys that lead to a part of a reply; none where the API has no such part. */
  static List<String> path(String part) {
    return new Facts(ALL.get("reply", Facts::value)).list(part, Facts::text);
  }

  static Optional<StatusEnum> lookup(long code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }

  static Optional<StatusEnum> lookup(String key) {
    String text = key == null ? "" : key.strip();
    if (DIGITS.matcher(text).matches()) {
      return lookup(Long.parseLong(text));
    }
    String name = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
