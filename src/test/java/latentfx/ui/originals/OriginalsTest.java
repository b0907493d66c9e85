package latentfx.ui.originals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import latentfx.analysis.SampleImages;
import latentfx.analysis.Side;
import latentfx.data.DataOrigin;
import latentfx.data.Dataset;
import latentfx.data.ImageShape;
import latentfx.math.Matrix;
import latentfx.model.CodeSheet;
import latentfx.model.FakeData;
import latentfx.model.FakeModels;
import latentfx.model.OpenModel;
import org.junit.jupiter.api.Test;

final class OriginalsTest {
    private final SampleImages images = new SampleImages();
    private final Originals originals = new Originals(images);

    private static OpenModel of(DataOrigin origin) {
        CodeSheet sheet = new CodeSheet(Matrix.wrap(1, 2, new float[2]), new int[1], List.of("0"), origin);
        return new OpenModel("m", FakeModels.cornerAutoencoder(2), FakeData.IMAGE, sheet, Optional.empty());
    }

    private static DataOrigin origin(String name, String part) {
        return new DataOrigin(name, part, "7".repeat(64));
    }

    private Optional<OriginalsWay> wayTo(DataOrigin origin) {
        originals.show(Side.LEFT, Optional.of(of(origin)));
        return originals.missingProperty(Side.LEFT).get();
    }

    @Test
    void theWayToOriginalsFitsWhereTheModelsDataIsFrom() {
        assertEquals(Optional.of(OriginalsWay.GET_MNIST), wayTo(origin("MNIST", "test")));
        assertEquals(Optional.of(OriginalsWay.MAKE), wayTo(origin("synthetic digits", "test")));
        assertEquals(Optional.of(OriginalsWay.OPEN_DATA), wayTo(origin("leaves", "test")));
        assertEquals(Optional.empty(), wayTo(origin("words", DataOrigin.OWN_VECTORS)), "vectors never were images");
    }

    @Test
    void nothingIsMissingOnceTheImagesAreAtHand() {
        DataOrigin mnist = origin("MNIST", "test");
        originals.show(Side.RIGHT, Optional.of(of(mnist)));
        assertEquals(
                Optional.of(OriginalsWay.GET_MNIST),
                originals.missingProperty(Side.RIGHT).get());
        images.know(new Dataset(
                Matrix.wrap(1, 4, new float[4]),
                new int[1],
                new ImageShape(2, 2, 1),
                List.of("0"),
                mnist,
                Optional.empty()));
        originals.imagesCame();
        assertEquals(Optional.empty(), originals.missingProperty(Side.RIGHT).get());
        assertEquals(Optional.empty(), originals.missingProperty(Side.LEFT).get(), "no model, nothing missing");
    }

    @Test
    void anotherDataSetOfThatNameDoesNotCount() {
        images.know(new Dataset(
                Matrix.wrap(1, 4, new float[4]),
                new int[1],
                new ImageShape(2, 2, 1),
                List.of("0"),
                new DataOrigin("MNIST", "test", "8".repeat(64)),
                Optional.empty()));
        assertEquals(Optional.of(OriginalsWay.GET_MNIST), wayTo(origin("MNIST", "test")));
    }

    @Test
    void aClickAsksTheGetter() {
        List<OriginalsWay> asked = new ArrayList<>();
        originals.setGetter(asked::add);
        originals.get(OriginalsWay.MAKE);
        assertEquals(List.of(OriginalsWay.MAKE), asked);
    }

    private static Dataset digits(ImageShape shape, String name) {
        return new Dataset(
                Matrix.wrap(1, shape.size(), new float[shape.size()]),
                new int[1],
                shape,
                List.of(name),
                origin("synthetic digits", "test"),
                Optional.empty());
    }

    @Test
    void syntheticDigitsOfItsShapeAndClassesStandInForAModelsSamples() {
        OpenModel open = of(origin("MNIST", "test"));
        assertEquals(Optional.empty(), images.measurable(open));
        assertFalse(originals.standInProperty().get());
        Dataset digits = digits(new ImageShape(2, 2, 1), "0");
        images.know(digits);
        originals.imagesCame();
        assertTrue(originals.standInProperty().get());
        assertEquals(Optional.of(digits), images.measurable(open));
        assertEquals(Optional.empty(), images.dataset(open.sheet().origin()), "the map's samples they are not");
    }

    @Test
    void othersDoNotStandIn() {
        OpenModel open = of(origin("MNIST", "test"));
        images.know(digits(new ImageShape(2, 1, 1), "0"));
        assertEquals(Optional.empty(), images.measurable(open), "another shape");
        images.know(digits(new ImageShape(2, 2, 1), "one"));
        assertEquals(Optional.empty(), images.measurable(open), "other classes");
    }
}
