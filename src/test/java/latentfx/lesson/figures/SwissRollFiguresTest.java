package latentfx.lesson.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import latentfx.data.TrainTest;
import latentfx.data.synthetic.SyntheticSource;
import latentfx.dl4j.Dl4jFactory;
import latentfx.dl4j.Dl4jTrainer;
import latentfx.dl4j.exchange.Dl4jExchange;
import latentfx.task.Cancellation;
import latentfx.workbench.FigureSources;
import latentfx.workbench.Workbench;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of the Swiss roll, held to an independent computation in NumPy and scikit-learn on rolls of its own. */
final class SwissRollFiguresTest {
    @Test
    @Tag("slow")
    void theRollIsUnrolledByNeighboursAndNotByAutoencoders() throws Exception {
        TrainTest unused = new SyntheticSource(200, 100, 1).load(progress -> {}, new Cancellation());
        Workbench workbench = new Workbench(new Dl4jTrainer(), new Dl4jFactory(), new Dl4jExchange());
        FigureInputs inputs = new FigureSources(workbench).on(unused, true, new Cancellation());
        List<MeasuredFigure> figures =
                MeasuredLessons.of("rolled-up").orElseThrow().measure(inputs);
        Map<String, Double> measured =
                figures.stream().collect(Collectors.toMap(MeasuredFigure::name, MeasuredFigure::value));
        hold(measured, 0.0005, Map.of("length", 89.373));
        hold(
                measured,
                0.005,
                Map.of("isomap10_rho", 1.0, "isomap10_R2.length", 1.0, "mlle_R2.length", 1.0, "mlle_R2.height", 1.0));
        hold(measured, 0.1, Map.of("mid_off_sheet_isomap", 0.021, "geo_over_euclid_mean", 2.29));
        hold(measured, 0.1, Map.of("mid_off_sheet_3d", 2.205, "spearman", 0.368));
        hold(measured, 0.5, Map.of("geo_over_euclid_max", 10.47));
        hold(measured, 0.03, Map.of("pca_rho", 0.213, "pca_R2.length", 0.11));
        hold(
                measured,
                0.12,
                Map.of("tsne_rho", 0.859, "tsne_R2.length", 0.852)); // one roll; the reference varies by 0.05
        hold(measured, 0, Map.of("ae_unrolled", 0.0));
    }

    private static void hold(Map<String, Double> measured, double tolerance, Map<String, Double> wanted) {
        wanted.forEach((name, value) -> assertEquals(value, measured.get(name), tolerance, name));
    }
}
