package latentfx.ui.help;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Which pages of the help are listed, and which one is open. For the FX thread. */
public final class HelpViewModel {
    private final HelpTopics topics = HelpTopics.load();
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<HelpTopic>> found;
    private final ObjectProperty<HelpTopic> open;

    /** Lists every page and opens the first. */
    public HelpViewModel() {
        found = new ReadOnlyObjectWrapper<>(topics.all());
        open = new SimpleObjectProperty<>(topics.all().get(0));
        query.addListener((property, before, now) -> search(now));
    }

    /** The page that is open stays while it is among those found; else the best of these opens. */
    private void search(String words) {
        List<HelpTopic> now = topics.search(words);
        found.set(now);
        if (!now.isEmpty() && !now.contains(open.get())) {
            open.set(now.get(0));
        }
    }

    /** Lists every page again and opens the one called {@code id}; an unknown name changes no page. */
    public void open(String id) {
        query.set("");
        topics.find(id).ifPresent(open::set);
    }

    /** The search query; all pages are listed if it is blank. */
    public StringProperty queryProperty() {
        return query;
    }

    /** The pages listed, never null. */
    public ReadOnlyObjectProperty<List<HelpTopic>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The page to read. */
    public ObjectProperty<HelpTopic> openProperty() {
        return open;
    }
}
