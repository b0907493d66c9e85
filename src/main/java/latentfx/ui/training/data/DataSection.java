package latentfx.ui.training.data;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import latentfx.ui.fx.ButtonBuilder;
import latentfx.ui.fx.Heading;
import latentfx.ui.fx.Hints;
import latentfx.ui.fx.Messages;
import latentfx.ui.fx.ToWords;
import org.kordamp.ikonli.feather.Feather;

/**
 * The controls that choose the data to learn from: the list of data sets, a folder of the user's own, the download of
 * MNIST.
 */
public final class DataSection extends VBox {
    private final Messages words = Messages.of(DataSection.class);
    private final DataChoiceNames datasets = new DataChoiceNames();
    private final DataChoices data;
    private final MnistFetch mnist;

    /**
     * Lists {@code data} and shows the download of MNIST.
     *
     * @param chooseFolder asks for a folder of data
     */
    public DataSection(DataChoices data, MnistFetch mnist, Runnable chooseFolder) {
        this.data = data;
        this.mnist = mnist;
        getStyleClass().add("section");
        ComboBox<DataChoice> list = new ComboBox<>(data.list());
        list.setId("data-choice");
        list.setMaxWidth(Double.MAX_VALUE);
        list.setConverter(new ToWords<>(datasets::of));
        list.valueProperty().bindBidirectional(data.chosenProperty());
        list.setAccessibleText(words.get("data"));
        Hints.on(list, words.get("data.help"));
        list.sceneProperty().addListener((property, before, now) -> focus(list));
        getChildren().addAll(head(chooseFolder), list, new ReadingBar(data.reading()), new FetchBar(mnist));
    }

    /** Gives the first focus to the list, not to the first of the buttons above it. */
    private static void focus(ComboBox<DataChoice> list) {
        if (list.getScene() != null && list.getScene().getFocusOwner() == null) {
            list.requestFocus();
        }
    }

    private HBox head(Runnable chooseFolder) {
        Button folder =
                ButtonBuilder.small(words.get("folder")).with(Feather.FOLDER).does(chooseFolder);
        Hints.on(folder, words.get("folder.help"));
        Button fetch = ButtonBuilder.small(words.get("mnist.get"))
                .with(Feather.DOWNLOAD)
                .id("get-mnist")
                .does(mnist::start);
        fetch.disableProperty().bind(mnist.runningProperty());
        Hints.on(fetch, words.get("mnist.help"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(new Heading(words.get("data")), gap, folder, fetch);
        head.getStyleClass().add("button-line");
        Runnable hideWhenThere = () -> {
            boolean there = data.has(mnist.folder());
            fetch.setVisible(!there);
            fetch.setManaged(!there);
        };
        data.list().addListener((ListChangeListener<DataChoice>) change -> hideWhenThere.run());
        hideWhenThere.run();
        return head;
    }
}
