package latentfx.ui.explore;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import latentfx.model.CodeSheet;
import latentfx.ui.fx.Messages;
import latentfx.ui.map.MapPicture;
import latentfx.ui.map.MapViewModel;
import latentfx.ui.map.linked.Selection;
import latentfx.ui.plot.GroupMarks;
import latentfx.ui.plot.SampleSet;

/**
 * Marks on one map the samples that were selected as groups of an attribute vector, while the page on attributes is
 * visible. A class gets no marks, because its colour shows it. For the FX thread.
 */
public final class GroupMarksViewModel {
    private final AttributesViewModel attributes;
    private final MapViewModel map;

    private GroupMarksViewModel(AttributesViewModel attributes, MapViewModel map) {
        this.attributes = attributes;
        this.map = map;
    }

    /** Marks the groups of {@code attributes} on {@code map} from now on. */
    public static void mark(AttributesViewModel attributes, MapViewModel map) {
        new GroupMarksViewModel(attributes, map).listen();
    }

    private void listen() {
        InvalidationListener mark = changed -> mark();
        attributes.firstProperty().addListener(mark);
        attributes.secondProperty().addListener(mark);
        attributes.watchedProperty().addListener(mark);
        map.pictureProperty().addListener(mark);
        map.classesProperty().addListener((property, before, now) -> mark());
        map.selectionProperty().flatMap(Selection::stateProperty).addListener((property, before, now) -> mark());
        mark();
    }

    private void mark() {
        MapPicture picture = map.pictureProperty().get();
        Optional<GroupMarks> marks = Optional.empty();
        if (picture != null && attributes.watchedProperty().get()) {
            CodeSheet sheet = picture.open().sheet();
            List<AttributeGroup> groups = List.of(
                    attributes.firstProperty().get(),
                    attributes.secondProperty().get());
            boolean any = groups.stream().anyMatch(group -> group.label().isEmpty() && group.in(sheet).length > 0);
            if (any) {
                marks = Optional.of(
                        new GroupMarks(group("group.a", groups.get(0), sheet), group("group.b", groups.get(1), sheet)));
            }
        }
        if (!map.notesProperty().get().groups().equals(marks)) {
            map.notesProperty().set(map.notesProperty().get().withGroups(marks));
        }
    }

    private GroupMarks.Group group(String key, AttributeGroup group, CodeSheet sheet) {
        Messages words = Messages.of(GroupMarksViewModel.class);
        String name = words.get(key);
        if (group.label().isPresent()) {
            int label = group.label().getAsInt();
            boolean known = label < sheet.labelNames().size();
            String said = known
                    ? words.get("group.marks.class", name, sheet.labelNames().get(label))
                    : name;
            return new GroupMarks.Group(SampleSet.NONE, said);
        }
        int[] members = group.in(sheet);
        int[] shown = Arrays.stream(members).filter(map::shows).toArray();
        return new GroupMarks.Group(SampleSet.of(shown), words.get("group.marks.samples", name, members.length));
    }
}
