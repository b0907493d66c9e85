package latentfx.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import latentfx.model.CodeSheet;

/**
 * Finds samples by what a user types: {@code #12} an index, {@code #10-19} several, anything else a class or, where
 * samples have texts of their own, part of one. Commas separate several of them.
 */
public final class SampleQuery {
    private static final Pattern INDICES = Pattern.compile("#\\s*(\\d{1,9})(?:\\s*-\\s*#?(\\d{1,9}))?");

    private SampleQuery() {}

    /**
     * The samples that {@code wanted} names, ascending; none where nothing fits.
     *
     * @param texts the name of each sample; empty where they have none
     */
    public static int[] find(String wanted, CodeSheet sheet, List<String> texts) {
        BitSet found = new BitSet(sheet.size());
        for (String part : wanted.split(",", -1)) {
            String text = part.strip();
            Matcher indices = INDICES.matcher(text);
            if (indices.matches()) {
                int from = Integer.parseInt(indices.group(1));
                int to = indices.group(2) == null ? from : Integer.parseInt(indices.group(2));
                found.set(Math.min(from, sheet.size()), Math.max(from, Math.min(sheet.size(), to + 1)));
            } else if (!text.isEmpty()) {
                addNamed(text.toLowerCase(Locale.ROOT), sheet, texts, found);
            }
        }
        found.clear(sheet.size(), Math.max(sheet.size(), found.length()));
        return found.stream().toArray();
    }

    private static void addNamed(String name, CodeSheet sheet, List<String> texts, BitSet found) {
        int[] classes = classes(name, sheet.labelNames());
        int[] labels = sheet.labels();
        for (int i = 0; i < labels.length; i++) {
            boolean inText =
                    i < texts.size() && texts.get(i).toLowerCase(Locale.ROOT).contains(name);
            if (inText || Arrays.binarySearch(classes, labels[i]) >= 0) {
                found.set(i);
            }
        }
    }

    /** The class of exactly that name; else those whose names hold it, but for a single character, which stands for itself. */
    private static int[] classes(String name, List<String> names) {
        List<String> lower =
                names.stream().map(it -> it.toLowerCase(Locale.ROOT)).toList();
        int[] all = new int[names.size()];
        int count = 0;
        boolean exact = lower.contains(name);
        for (int label = 0; label < all.length; label++) {
            boolean holds = name.length() > 1 && lower.get(label).contains(name);
            if (exact ? lower.get(label).equals(name) : holds) {
                all[count++] = label;
            }
        }
        return Arrays.copyOf(all, count);
    }
}
