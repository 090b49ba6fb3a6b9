"""Names that Java or the generated package take, so that the catalogue may not use them."""


def words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def as_errors(classes: frozenset[str]) -> frozenset[str]:
    """What the catalogue calls the exceptions that would become these classes."""
    ends = "Exception"
    return frozenset(f"{name.removesuffix(ends)}Error" for name in classes if name.endswith(ends))


KEYWORDS = words(
    "abstract assert boolean break byte case catch char class const continue default do double "
    "else enum extends false final finally float for goto if implements import instanceof int "
    "interface long native new null package private protected public return short static strictfp "
    "super switch synchronized this throw throws transient true try void volatile while"
)
JAVA_LANG = words(
    "Appendable ArithmeticException ArrayIndexOutOfBoundsException ArrayStoreException "
    "AutoCloseable Boolean Byte CharSequence Character Class ClassCastException ClassLoader "
    "ClassNotFoundException ClassValue CloneNotSupportedException Cloneable Comparable Compiler "
    "Deprecated Double Enum EnumConstantNotPresentException Exception Float FunctionalInterface "
    "IllegalAccessException IllegalArgumentException IllegalCallerException "
    "IllegalMonitorStateException IllegalStateException IllegalThreadStateException "
    "IndexOutOfBoundsException InheritableThreadLocal InstantiationException Integer "
    "InterruptedException Iterable LayerInstantiationException Long Math Module ModuleLayer "
    "NegativeArraySizeException NoSuchFieldException NoSuchMethodException NullPointerException "
    "Number NumberFormatException Object Override Package Process ProcessBuilder ProcessHandle "
    "Readable Record ReflectiveOperationException Runnable Runtime RuntimeException "
    "RuntimePermission SafeVarargs SecurityException SecurityManager Short StackTraceElement "
    "StackWalker StrictMath String StringBuffer StringBuilder StringIndexOutOfBoundsException "
    "SuppressWarnings System Thread ThreadGroup ThreadLocal Throwable TypeNotPresentException "
    "UnsupportedOperationException Void"
)
"""All but the errors, which no exception of the package can be called."""
OWN = words(
    "BackOff Body Catalogue Category Deprecation Discrepancy Exceptions Facts Form Json Message "
    "Outcome Owner Recovery Reply ReplyException Request RequestProblem Said"
)
"""What the package itself defines; a test compares this with the outputs."""
IMPORTED = words(
    "ArrayList BigDecimal BigInteger Collection Collections Comparator Function HashMap "
    "HexFormat IOException InputStream LinkedHashMap List Locale Map MatchResult Matcher Objects "
    "Optional OptionalLong Pattern PatternSyntaxException Serial Serializable StackOverflowError "
    "StandardCharsets UncheckedIOException"
)
"""What the package imports, and the one error that it names."""

RESERVED = {
    "class": {
        "a class of `java.lang`": JAVA_LANG | as_errors(JAVA_LANG),
        "a name of the Java package": OWN | as_errors(OWN),
        "a class that the Java package uses": IMPORTED | as_errors(IMPORTED),
    },
    "module": {"a keyword of Java": KEYWORDS, "a package of Java": words("java")},
}
