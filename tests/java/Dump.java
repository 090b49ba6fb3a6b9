import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints, on a line for each package, all that it says in the shape of `catalogue.json`. */
public final class Dump {

  private Dump() {}

  /** Takes pairs of a package and the name of its enum. */
  public static void main(String[] names) throws ReflectiveOperationException {
    for (int at = 0; at < names.length; at += 2) {
      String start = names[at] + ".";
      Map<String, Object> said = new LinkedHashMap<>();
      said.put("statuses", rows(Class.forName(start + names[at + 1])));
      said.put("categories", rows(Class.forName(start + "Category")));
      said.put("outcomes", rows(Class.forName(start + "Outcome")));
      said.put("recoveries", rows(Class.forName(start + "Recovery")));
      said.put("owners", rows(Class.forName(start + "Owner")));
      said.put("back_off", constants(Class.forName(start + "BackOff")));
      System.out.println(Printer.json(said));
    }
  }

  private static List<Object> rows(Class<?> type) throws ReflectiveOperationException {
    List<Object> rows = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("name", ((Enum<?>) constant).name());
      for (Method method : type.getDeclaredMethods()) {
        int modifiers = method.getModifiers();
        boolean isFact = Modifier.isPublic(modifiers) && !Modifier.isStatic(modifiers);
        if (isFact && method.getParameterCount() == 0) {
          row.put(snake(method.getName()), method.invoke(constant));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  static Map<String, Object> components(Record item) throws ReflectiveOperationException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (RecordComponent part : item.getClass().getRecordComponents()) {
      row.put(snake(part.getName()), part.getAccessor().invoke(item));
    }
    return row;
  }

  private static Map<String, Object> constants(Class<?> type) throws ReflectiveOperationException {
    Map<String, Object> row = new LinkedHashMap<>();
    for (Field field : type.getFields()) {
      row.put(field.getName().toLowerCase(), field.get(null));
    }
    return row;
  }

  /** What the data has for a constant: the id of a word, the name of a status. */
  static String word(Enum<?> constant) throws ReflectiveOperationException {
    boolean isWord = List.of("Category", "Outcome", "Recovery", "Owner").contains(
      constant.getClass().getSimpleName()
    );
    return isWord ? (String) constant.getClass().getMethod("id").invoke(constant) : constant.name();
  }

  private static String snake(String name) {
    return name.replaceAll("[A-Z]", "_$0").toLowerCase();
  }
}
