import static clickposterrors.MetaStatus.INVALID_RVP_REASON;
import static clickposterrors.MetaStatus.ITEMS_MISSING;
import static clickposterrors.MetaStatus.ORDER_ALREADY_PLACED;

import clickposterrors.BackOff;
import clickposterrors.ClickpostException;
import clickposterrors.MetaStatus;
import clickposterrors.Outcome;
import clickposterrors.Owner;
import clickposterrors.PendingException;
import clickposterrors.Recovery;
import clickposterrors.Reply;
import clickposterrors.Request;
import clickposterrors.RequestProblem;
import clickposterrors.RetryableException;
import clickposterrors.UnknownStatusException;
import clickposterrors.UnreadableReplyException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/** What no vector can say: how the package behaves in Java. Fails at the first check that does. */
public final class Behaviour {

  private Behaviour() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    lookups();
    values();
    oddities();
    exceptions();
    logs();
    requests();
  }

  private static void check(boolean isTrue) {
    if (!isTrue) {
      throw new AssertionError();
    }
  }

  private static void lookups() {
    for (String key : List.of(
      "310",
      " 0310 ",
      "INVALID_RVP_REASON",
      "invalid-rvp-reason",
      "Invalid RVP reason"
    )) {
      check(MetaStatus.lookup(key).equals(Optional.of(INVALID_RVP_REASON)));
    }
    for (String key : List.of("999", "-1", "", "FACTS", "310.0", "9".repeat(400), "３１０")) {
      check(MetaStatus.lookup(key).isEmpty());
    }
    check(MetaStatus.lookup(null).isEmpty());
    check(MetaStatus.lookup(310).equals(Optional.of(INVALID_RVP_REASON)));
    check(MetaStatus.lookup(999).isEmpty());
    check(INVALID_RVP_REASON.recovery() == Recovery.FIX_REQUEST);
    check(Outcome.SUCCEEDED.success() && !Outcome.PENDING.success());
    check(Recovery.FIX_REQUEST.id().equals("fix_request"));
    check(BackOff.TIMEOUT_SECONDS >= 30);
  }

  /** Numbers of every kind, and values that cannot be changed. */
  private static void values() {
    List<Number> numbers = List.of(
      (short) 323,
      323,
      323L,
      323.0,
      323.0f,
      new AtomicLong(323),
      new BigDecimal("3.23e2"),
      BigInteger.valueOf(323)
    );
    for (Number number : numbers) {
      check(code(number).equals(OptionalLong.of(323)));
    }
    List<Object> others = List.of(
      323.5,
      Double.NaN,
      Double.POSITIVE_INFINITY,
      BigInteger.TEN.pow(50),
      new BigDecimal("1e999999999"),
      new BigDecimal("1e-999999999"),
      'c',
      new int[] { 323 },
      Optional.of(323)
    );
    for (Object other : others) {
      check(code(other).isEmpty());
    }
    Reply reply = Reply.decode(
      "{\"a\": [1, 12345678901234567890, 1.5, -0], \"result\": {\"b\": {}}}"
    );
    Map<?, ?> body = (Map<?, ?>) reply.body().orElseThrow();
    check(body.get("a").equals(List.of(1L, new BigInteger("12345678901234567890"), 1.5, 0L)));
    try {
      body.clear();
      check(false);
    } catch (UnsupportedOperationException expected) {
      check(reply.result().equals(Optional.of(Map.of("b", Map.of()))));
    }
  }

  private static OptionalLong code(Object number) {
    return Reply.decode(Map.of("meta", Map.of("status", number))).code();
  }

  /** Whatever else comes has no readable code, and nothing is thrown. */
  private static void oddities() {
    Map<Object, Object> loop = new HashMap<>(Map.of("meta", new HashMap<>(Map.of("status", 200))));
    member(loop, "meta").put("message", loop);
    Map<Object, Object> failing = new AbstractMap<>() {
      @Override
      public Set<Entry<Object, Object>> entrySet() {
        throw new IllegalStateException("closed");
      }
    };
    TreeMap<Integer, String> numbered = new TreeMap<>(Map.of(1, "a"));
    Map<Object, Object> nulls = new HashMap<>();
    nulls.put(null, null);
    for (Map<?, ?> map : List.of(failing, numbered, nulls, Map.of(), Map.of("meta", failing))) {
      check(Reply.decode(map).toException() instanceof UnreadableReplyException);
      check(Request.check(map).size() > 0);
    }
    check(
      Reply.decode((Map<?, ?>) null)
        .code()
        .isEmpty()
    );
    check(
      Reply.decode((String) null)
        .code()
        .isEmpty()
    );
    check(
      Reply.decode((byte[]) null)
        .code()
        .isEmpty()
    );
    check(Reply.decode(loop).status().equals(Optional.of(MetaStatus.SUCCESS)));
    check(Reply.decode(loop).message().isEmpty());
    check(Request.check(loop).get(0).status() == ITEMS_MISSING);
    check(
      Request.check((String) null)
        .get(0)
        .status() == MetaStatus.BAD_REQUEST
    );
    String digits = "9".repeat(1_000_000);
    long start = System.nanoTime();
    check(
      Reply.decode(
        "{\"a\": " + digits + ", \"b\": 1." + digits + ", \"meta\": {\"status\": 200}}"
      ).ok()
    );
    check(System.nanoTime() - start < 5_000_000_000L);
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> member(Map<Object, Object> map, String key) {
    return (Map<Object, Object>) map.get(key);
  }

  private static void exceptions() throws IOException, ClassNotFoundException {
    Reply done = Reply.decode("{\"meta\": {\"status\": 200}, \"result\": 7}");
    check(done.orThrow() == done && done.result().equals(Optional.of(7L)));
    ClickpostException pending = (ClickpostException) reply(102, "").toException();
    check(pending instanceof PendingException && pending.reply().code().getAsLong() == 102);
    try {
      reply(600, "odd").orThrow();
      check(false);
    } catch (UnknownStatusException unknown) {
      check(unknown.getMessage().startsWith("600 is not a known code: odd -> Stop"));
      check(unknown.reply().owner() == Owner.DEVELOPER);
    }
    try {
      Reply.decode("<html>").orThrow();
      check(false);
    } catch (RetryableException unreadable) {
      check(
        unreadable
          .getMessage()
          .startsWith("no code can be read in a text that begins \"<html>\" -> ")
      );
    }
    String cut = Reply.decode(" {\"meta\": {\"phone\": \"98450").toException().getMessage();
    check(cut.contains("begins like JSON") && !cut.contains("98450"));
    String message = reply(329, "a\nb \u2028\u001b[0m").toException().getMessage();
    check(message.startsWith("329 COURIER_TIMEOUT: a b [0m -> "));
    String keys = Reply.decode(Map.of("detail", "secret")).toException().getMessage();
    check(keys.contains("an object with the keys detail -> ") && !keys.contains("secret"));
    ClickpostException copy = copied(pending);
    check(
      copy.getMessage().equals(pending.getMessage()) && copy.reply().recovery() == Recovery.POLL
    );
  }

  private static Reply reply(int code, String message) {
    return Reply.decode(Map.of("meta", Map.of("status", code, "message", message)));
  }

  private static ClickpostException copied(ClickpostException error)
    throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(error);
    ByteArrayInputStream input = new ByteArrayInputStream(bytes.toByteArray());
    return (ClickpostException) new ObjectInputStream(input).readObject();
  }

  /** Logs and texts of a reply hold no personal data. */
  private static void logs() {
    Map<String, Object> body = Map.of(
      "meta",
      Map.of("status", 319, "message", "call 98765"),
      "name",
      "Jo Bloggs"
    );
    Reply reply = Reply.decode(body);
    Map<String, Object> expected = new LinkedHashMap<>();
    expected.put("clickpost_errors.code", 319L);
    expected.put("clickpost_errors.name", reply.name().orElseThrow());
    expected.put("clickpost_errors.outcome", reply.outcome().id());
    expected.put("clickpost_errors.recovery", reply.recovery().id());
    expected.put("clickpost_errors.owner", reply.owner().id());
    check(List.copyOf(reply.logFields().entrySet()).equals(List.copyOf(expected.entrySet())));
    check(reply.toException().logFields().equals(expected));
    check(reply.logFields(true).get("clickpost_errors.message").equals("call 98765"));
    check(!Reply.decode("").logFields().containsKey("clickpost_errors.code"));
    check(reply.toString().contains("319") && reply.toString().contains("call 98765"));
    check(
      !reply.toString().contains("Bloggs") && !reply.toException().toString().contains("Bloggs")
    );
    String dragons = reply(319, "\ud83d\udc09".repeat(1_000))
      .logFields(true)
      .get("clickpost_errors.message")
      .toString();
    check(dragons.equals("\ud83d\udc09".repeat(397) + "..."));
    check(reply(319, "half \ud800").message().equals("half \ufffd"));
  }

  private static void requests() {
    Map<String, Object> details = Map.of(
      "order_type",
      "COD",
      "cod_value",
      0,
      "items",
      List.of(Map.of("sku", 1))
    );
    RequestProblem problem = Request.check(Map.of("shipment_details", details)).get(0);
    check(
      problem.status() == MetaStatus.INVALID_COD_VALUE && problem.value().equals(Optional.of(0))
    );
    check(problem.field().equals("shipment_details.cod_value"));
    check(problem.message().contains("`cod_value`"));
    check(ORDER_ALREADY_PLACED.code() == 323);
  }
}
