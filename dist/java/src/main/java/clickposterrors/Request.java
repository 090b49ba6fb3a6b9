// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package clickposterrors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks a request before it is sent, against what is documented to be refused.
 *
 * <p>To pass is not to be accepted: the list is what the documentation states, and nothing more.
 */
public final class Request {

  private Request() {}

  /**
   * Each documented reason for which the API would refuse a request, as far as its body shows it.
   * Never throws.
   *
   * <p>A request is taken in every form that the API has had. Parameters of the URL are not looked
   * at.
   *
   * @param json the body as JSON
   * @return the problems, in the order of their codes
   */
  public static List<RequestProblem> check(String json) {
    return problems(Body.parsed(json));
  }

  /**
   * As {@link #check(String)}, of bytes in UTF-8.
   *
   * @param json the body as JSON
   * @return the problems, in the order of their codes
   */
  public static List<RequestProblem> check(byte[] json) {
    return check(Body.text(json));
  }

  /**
   * As {@link #check(String)}, of maps and lists.
   *
   * @param body the members of the body
   * @return the problems, in the order of their codes
   */
  public static List<RequestProblem> check(Map<?, ?> body) {
    return problems(body);
  }

  private static List<RequestProblem> problems(Object body) {
    if (!(body instanceof Map)) {
      return malformed();
    }
    List<RequestProblem> problems = new ArrayList<>();
    for (MetaStatus status : MetaStatus.values()) {
      for (Map<String, Object> rule : status.request()) {
        problem(status, rule, body).ifPresent(problems::add);
      }
    }
    return List.copyOf(problems);
  }

  private static List<RequestProblem> malformed() {
    String message = "The body must be a JSON object.";
    return Catalogue.ALL.find("malformed", Facts::status)
      .map(status -> new RequestProblem(status, "", Optional.empty(), message))
      .stream()
      .toList();
  }

  /** The problem with a body, if it breaks a rule. */
  private static Optional<RequestProblem> problem(
    MetaStatus status,
    Map<String, Object> rule,
    Object body
  ) {
    Facts facts = new Facts(rule);
    Facts field = Catalogue.placesOf(facts.get("field", Facts::text));
    List<List<String>> paths = paths(field);
    if (paths.isEmpty() || !applies(rule.get("when"), body)) {
      return Optional.empty();
    }
    Found found = find(paths, body);
    boolean isRequired = rule.get("required") != null;
    boolean isMissing = isRequired && found.value == null;
    if ((found.path == null && !isRequired) || (!isMissing && Form.meets(found.value, rule))) {
      return Optional.empty();
    }
    List<String> unless = field.list("unless", Facts::text);
    if (!unless.isEmpty() && Body.at(body, unless) != null) {
      return Optional.empty();
    }
    List<String> path = found.path == null ? belongs(paths, body) : found.path;
    String message = facts.get("message", Facts::text);
    Optional<Object> value = Optional.ofNullable(found.value);
    return Optional.of(new RequestProblem(status, String.join(".", path), value, message));
  }

  /** Whether the condition of a rule is true. */
  private static boolean applies(Object when, Object body) {
    if (when == null) {
      return true;
    }
    Facts condition = new Facts(when);
    Facts field = Catalogue.placesOf(condition.get("field", Facts::text));
    Object value = find(paths(field), body).value;
    return value != null && Form.same(value, condition.get("value", Facts::value));
  }

  private static List<List<String>> paths(Facts field) {
    return field.list("paths", Facts::texts);
  }

  /** A field of a request: the path is null where it is missing. */
  private record Found(List<String> path, Object value) {}

  /** A field at the first of its places whose value is not null, else at the first that is null. */
  private static Found find(List<List<String>> paths, Object body) {
    List<String> empty = null;
    for (List<String> path : paths) {
      Object value = Body.at(body, path);
      if (value != null) {
        return new Found(path, value);
      }
      if (empty == null && Body.has(body, path)) {
        empty = path;
      }
    }
    return new Found(empty, null);
  }

  /** The first of a field's paths whose parent the request has. */
  private static List<String> belongs(List<List<String>> paths, Object body) {
    return paths
      .stream()
      .filter(path -> Body.at(body, path.subList(0, path.size() - 1)) instanceof Map)
      .findFirst()
      .orElse(paths.get(0));
  }
}
