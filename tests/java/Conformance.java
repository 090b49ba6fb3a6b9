import clickposterrors.Reply;
import clickposterrors.Request;
import clickposterrors.RequestProblem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Reads bodies, a line of a form and base64 each, and prints what the package says of each. */
public final class Conformance {

  private Conformance() {}

  public static void main(String[] files) throws IOException, ReflectiveOperationException {
    StringBuilder said = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(files[0]))) {
      String[] parts = line.split(" ", -1);
      byte[] bytes = Base64.getDecoder().decode(parts[2]);
      boolean isReply = parts[0].equals("reply");
      Object found = isReply ? facts(reply(parts[1], bytes)) : problems(parts[1], bytes);
      said.append(Printer.json(found)).append('\n');
    }
    System.out.print(said);
  }

  private static Reply reply(String form, byte[] bytes) {
    return switch (form) {
      case "bytes" -> Reply.decode(bytes);
      case "text" -> Reply.decode(text(bytes));
      default -> Reply.decode(map(bytes));
    };
  }

  private static List<Map<String, Object>> problems(String form, byte[] bytes) {
    List<RequestProblem> problems = switch (form) {
      case "bytes" -> Request.check(bytes);
      case "text" -> Request.check(text(bytes));
      default -> Request.check(map(bytes));
    };
    List<Map<String, Object>> rows = new ArrayList<>();
    for (RequestProblem problem : problems) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("code", problem.status().code());
      row.put("field", problem.field());
      row.put("message", problem.message());
      rows.add(row);
    }
    return rows;
  }

  private static Map<String, Object> facts(Reply reply) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("code", reply.code());
    facts.put("name", reply.name());
    facts.put("message", reply.message());
    facts.put("detail", reply.detail());
    facts.put("result", reply.result());
    facts.put("outcome", reply.outcome());
    facts.put("recovery", reply.recovery());
    facts.put("owner", reply.owner());
    facts.put("ok", reply.ok());
    facts.put("raises", reply.ok() ? null : reply.toException().getClass().getSimpleName());
    return facts;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The members of an object, in types that libraries use and this package does not. */
  private static Map<?, ?> map(byte[] bytes) {
    return (Map<?, ?>) foreign(Reply.decode(bytes).body().orElse(null));
  }

  private static Object foreign(Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      members.forEach((key, item) -> copy.put(key, foreign(item)));
      return copy;
    } else if (value instanceof List<?> items) {
      List<Object> copy = new LinkedList<>();
      items.forEach(item -> copy.add(foreign(item)));
      return copy;
    } else if (value instanceof Long number && number == number.intValue()) {
      return number.intValue();
    }
    return value instanceof Number ? new BigDecimal(value.toString()) : value;
  }
}
