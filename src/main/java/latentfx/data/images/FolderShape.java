package latentfx.data.images;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the folders of pictures mean: parts of a data set ({@code train}, {@code test}), then classes.
 *
 * @param base the folders at the top that hold nothing but one folder each, such as {@code flowers/}; may be empty
 * @param trainFolders names of the folders of training pictures below it; empty if the folders are no parts
 * @param testFolders names of the folders of test pictures below it
 */
record FolderShape(String base, Set<String> trainFolders, Set<String> testFolders) {
    private static final Set<String> TRAIN = Set.of("train", "training");
    private static final Set<String> TEST = Set.of("test", "testing");
    private static final Set<String> VALIDATION = Set.of("val", "valid", "validation");

    FolderShape {
        trainFolders = Set.copyOf(trainFolders);
        testFolders = Set.copyOf(testFolders);
    }

    /** The part of a data set that a picture belongs to. */
    enum Part {
        TRAIN,
        TEST,
        /** Not known from its folder: it is drawn. */
        DRAWN,
        /** In neither folder where both are there. */
        OUTSIDE
    }

    /** The meaning of the folders of these pictures, at least one, named with slashes. */
    static FolderShape of(List<String> pictures) {
        String base = "";
        Set<String> tops = tops(pictures, base);
        while (tops.size() == 1 && !tops.contains("")) {
            base = base + tops.iterator().next() + "/";
            tops = tops(pictures, base);
        }
        Set<String> train = named(tops, TRAIN);
        Set<String> test = named(tops, TEST);
        Set<String> held = test.isEmpty() ? named(tops, VALIDATION) : test;
        boolean parted = !train.isEmpty() && !held.isEmpty();
        return parted ? new FolderShape(base, train, held) : new FolderShape(base, Set.of(), Set.of());
    }

    /** The folders right below {@code base}; an empty name where pictures lie in it. */
    private static Set<String> tops(List<String> pictures, String base) {
        Set<String> tops = new TreeSet<>();
        for (String picture : pictures) {
            tops.add(top(picture.substring(base.length())));
        }
        return tops;
    }

    private static String top(String rest) {
        int slash = rest.indexOf('/');
        return slash < 0 ? "" : rest.substring(0, slash);
    }

    private static Set<String> named(Set<String> folders, Set<String> wanted) {
        Set<String> found = new TreeSet<>();
        for (String folder : folders) {
            if (wanted.contains(folder.toLowerCase(Locale.ROOT))) {
                found.add(folder);
            }
        }
        return found;
    }

    /** Whether the folders say which picture is for training and which for testing. */
    boolean isParted() {
        return !trainFolders.isEmpty();
    }

    /** The part of a picture. */
    Part part(String picture) {
        if (!isParted()) {
            return Part.DRAWN;
        }
        String top = top(picture.substring(base.length()));
        return trainFolders.contains(top) ? Part.TRAIN : testFolders.contains(top) ? Part.TEST : Part.OUTSIDE;
    }

    /** The folder of a picture that stands for its class; empty if it lies in none. */
    String classFolder(String picture) {
        String rest = picture.substring(base.length());
        String below = isParted() ? rest.substring(rest.indexOf('/') + 1) : rest;
        return top(below);
    }

    /** The last of the folders that hold nothing but one folder each. */
    Optional<String> lastOfBase() {
        List<String> folders = new ArrayList<>(List.of(base.split("/")));
        String last = folders.get(folders.size() - 1);
        return last.isEmpty() ? Optional.empty() : Optional.of(last);
    }
}
