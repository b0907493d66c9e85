package latentfx.data.table;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import latentfx.data.DataException;

/**
 * The roles of columns that the user has decided, by name.
 *
 * @param file the table, for error messages
 * @param options what the user has decided
 */
record ChosenRoles(Path file, TableOptions options) {
    private static final int MOST_NAMED = 20;
    private static final Pattern POSITION = Pattern.compile("#[1-9]\\d{0,8}");

    /**
     * The roles by index of the column.
     *
     * @param headings the heading of each column
     * @throws DataException if there is no such column; the message lists those that there are
     */
    Map<Integer, ColumnRole> of(List<String> headings) throws DataException {
        Map<Integer, ColumnRole> roles = new HashMap<>();
        for (Map.Entry<String, ColumnRole> role : options.roles().entrySet()) {
            roles.put(index(role.getKey(), headings), role.getValue());
        }
        for (String dropped : options.dropped()) {
            roles.put(index(dropped, headings), ColumnRole.LEFT_OUT);
        }
        if (options.labelColumn().isPresent()) {
            roles.values().removeIf(role -> role == ColumnRole.CLASS);
            roles.put(index(options.labelColumn().get(), headings), ColumnRole.CLASS);
        }
        return roles;
    }

    /** The index of the column called {@code name}: at its position, such as #3, by its heading, or by its number from 1. */
    private int index(String name, List<String> headings) throws DataException {
        if (POSITION.matcher(name).matches() && Integer.parseInt(name.substring(1)) <= headings.size()) {
            return Integer.parseInt(name.substring(1)) - 1;
        }
        int found = headings.indexOf(name);
        if (found >= 0 && !name.isEmpty()) {
            return found;
        }
        int number = name.matches("\\d{1,9}") ? Integer.parseInt(name) : 0;
        if (number >= 1 && number <= headings.size()) {
            return number - 1;
        }
        List<Integer> alike = IntStream.range(0, headings.size())
                .filter(i -> headings.get(i).equalsIgnoreCase(name) && !name.isEmpty())
                .boxed()
                .toList();
        if (alike.size() == 1) {
            return alike.get(0);
        }
        boolean named = headings.stream().anyMatch(heading -> !heading.isEmpty());
        String columns = named
                ? headings.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                        + (headings.size() > MOST_NAMED ? " …" : "")
                : "1 to " + headings.size() + ", without headings";
        throw new DataException(file + " has no column \"" + name + "\"; its columns are " + columns + ".");
    }
}
