package latentfx.data.images;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import latentfx.data.DataException;
import latentfx.data.DataRemark;
import latentfx.data.PartDraw;

/**
 * The pictures of a folder as a data set: which class each belongs to and which part.
 *
 * @param pictures in the order in which they are taken
 * @param classes names of the classes in natural order
 * @param trouble pictures without a label, and labels without a picture
 * @param remarks what the reader should know
 * @param parted whether folders say which part a picture belongs to; otherwise the parts are drawn
 */
record Arrangement(
        List<PlacedPicture> pictures,
        List<String> classes,
        List<PictureTrouble> trouble,
        List<DataRemark> remarks,
        boolean parted) {
    /** The table of labels that is looked for in the folder. */
    static final String TABLE = "labels.csv";

    /** Most classes; folders beyond are no classes but a way to keep files. */
    static final int MOST_CLASSES = 1000;

    private static final long SEED = 1;

    Arrangement {
        pictures = List.copyOf(pictures);
        classes = List.copyOf(classes);
        trouble = List.copyOf(trouble);
        remarks = List.copyOf(remarks);
    }

    /**
     * Arranges pictures.
     *
     * @param root the folder
     * @param name what the one class is called where there are none
     * @param found the pictures, in natural order
     * @param table the labels that the user chose; empty for {@value #TABLE} in the folder, if it is there
     * @throws DataException if there are no pictures, or no table where one was chosen
     */
    static Arrangement of(Path root, String name, List<SurveyedPicture> found, Optional<Path> table)
            throws DataException {
        List<String> names =
                found.stream().map(picture -> picture.file().name()).toList();
        FolderShape shape = FolderShape.of(names);
        List<PictureTrouble> trouble = new ArrayList<>();
        List<DataRemark> remarks = new ArrayList<>();
        Optional<Path> chosen = table.or(() ->
                Optional.of(root.resolve(TABLE)).filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)));
        Map<String, String> classes =
                chosen.isPresent() ? byTable(chosen.get(), names, trouble) : byFolder(shape, names, name, remarks);
        List<SurveyedPicture> kept = new ArrayList<>();
        int outside = 0;
        for (SurveyedPicture picture : found) {
            String file = picture.file().name();
            if (shape.part(file) == FolderShape.Part.OUTSIDE) {
                outside++;
            } else if (classes.containsKey(file)) {
                kept.add(picture);
            }
        }
        if (outside > 0) {
            remarks.add(DataRemark.of("pictures.outside", outside));
        }
        return placed(kept, shape, classes, trouble, remarks);
    }

    private static Map<String, String> byTable(Path table, List<String> names, List<PictureTrouble> trouble)
            throws DataException {
        TableLabels labels = TableLabels.read(table, names);
        trouble.addAll(labels.trouble());
        Map<String, String> classes = new HashMap<>();
        for (String name : names) {
            labels.of(name)
                    .ifPresentOrElse(
                            label -> classes.put(name, label),
                            () -> trouble.add(new PictureTrouble(name, DataRemark.of("labels.none"))));
        }
        if (classes.isEmpty()) {
            throw new DataException(
                    table + " names none of the pictures; write each as name,label with its name from the folder on.");
        }
        return classes;
    }

    private static Map<String, String> byFolder(
            FolderShape shape, List<String> names, String name, List<DataRemark> remarks) {
        String nameless = shape.lastOfBase().orElse(name);
        Map<String, String> classes = new HashMap<>();
        for (String file : names) {
            String folder = shape.classFolder(file);
            classes.put(file, Normalizer.normalize(folder.isEmpty() ? nameless : folder, Normalizer.Form.NFC));
        }
        int count = new TreeSet<>(classes.values()).size();
        if (count > MOST_CLASSES) {
            remarks.add(DataRemark.of("pictures.classes", count, MOST_CLASSES));
            classes.replaceAll((file, folder) -> nameless);
        }
        return classes;
    }

    private static Arrangement placed(
            List<SurveyedPicture> kept,
            FolderShape shape,
            Map<String, String> classes,
            List<PictureTrouble> trouble,
            List<DataRemark> remarks)
            throws DataException {
        TreeSet<String> names = new TreeSet<>(NaturalOrder.OF_NAMES);
        kept.forEach(
                picture -> names.add(String.valueOf(classes.get(picture.file().name()))));
        List<String> legend = List.copyOf(names);
        if (legend.size() > MOST_CLASSES) {
            throw new DataException("The table of labels has " + legend.size() + " classes, and up to " + MOST_CLASSES
                    + " can be read; choose another column or merge classes.");
        }
        Map<String, Integer> index = new HashMap<>();
        legend.forEach(each -> index.put(each, index.size()));
        int[] labels = new int[kept.size()];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = index.getOrDefault(classes.get(kept.get(i).file().name()), 0);
        }
        PartDraw draw = new PartDraw(kept.size(), SEED);
        boolean[] drawn = draw.test(labels, legend.size());
        List<PlacedPicture> pictures = new ArrayList<>();
        for (int i : draw.order()) {
            SurveyedPicture each = kept.get(i);
            boolean test = shape.isParted() ? shape.part(each.file().name()) == FolderShape.Part.TEST : drawn[i];
            pictures.add(new PlacedPicture(each.file(), each.header(), labels[i], test));
        }
        return new Arrangement(pictures, legend, trouble, remarks, shape.isParted());
    }
}
