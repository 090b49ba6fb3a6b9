// Copied from generator/targets/java/templates/src/main/java by `make generate`; edit it there.
package clickposterrors;

import java.util.Optional;

/**
 * Something in a request, and the status with which the API is documented to refuse it.
 *
 * @param status the status with which the API answers it
 * @param field the dotted path to the field; where it is missing, the path at which it belongs
 * @param value what is there; empty where it is missing or null
 * @param message what the request must hold
 */
public record RequestProblem(
  MetaStatus status,
  String field,
  Optional<Object> value,
  String message
) {}
