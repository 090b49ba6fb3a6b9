import java.util.List;
import java.util.Map;
import java.util.Optional;
import other.HttpCode;
import other.HttpCodeException;
import other.Recovery;
import other.Reply;
import other.Request;
import other.ServerException;
import other.UnheardOfException;

/** Uses the package of the different catalogue. */
public final class Other {

  private Other() {}

  public static void main(String[] arguments) {
    Reply reply = Reply.decode("{\"error\": {\"code\": 404, \"reason\": \"gone\"}}");
    check(reply.status().equals(Optional.of(HttpCode.NOT_FOUND)));
    check(reply.detail().equals(Optional.of("gone")));
    check(reply.recovery() == Recovery.WRONG && reply.result().isEmpty());
    Map<String, Object> error = Map.of("error", Map.of("code", 503));
    check(Reply.decode(error).toException() instanceof ServerException);
    for (String body : List.of("{\"error\": {\"code\": 999}}", "no JSON")) {
      HttpCodeException exception = (HttpCodeException) Reply.decode(body).toException();
      check(exception instanceof UnheardOfException);
    }
    check(Reply.decode("{\"error\": {\"code\": 200}}").orThrow().ok());
    check(HttpCode.lookup("not-found").equals(HttpCode.lookup(404)));
    check(HttpCode.lookup("none").isEmpty());
    check(Request.check("{}").isEmpty() && Request.check("no JSON").isEmpty());
  }

  private static void check(boolean isTrue) {
    if (!isTrue) {
      throw new AssertionError();
    }
  }
}
