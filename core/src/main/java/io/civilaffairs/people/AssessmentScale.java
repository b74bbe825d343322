package io.civilaffairs.people;

import com.google.common.collect.ImmutableMap;
import io.civilaffairs.value.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A scale on which an old person is assessed (评估量表): its parts, their items and the points each item may have. Unit:
 * points. Sources: GB/T 42195-2022, MZ/T 039-2013 with the Barthel index, 医保办发〔2021〕37号; all as third parties state
 * them.
 *
 * <pre>{@code
 * AssessmentScale.Item eating = AssessmentScale.ABILITY.find("B1.1");
 * eating.points();                                   // [0, 1, 2, 3, 4]
 * AssessmentScale.BARTHEL.most();                    // 100
 * }</pre>
 *
 * <p>What the points mean for a level is a rule of the programmes. This class is immutable and thread-safe.
 */
public final class AssessmentScale {
    private static final int FIVES = 5;

    /** The ability standard in force (老年人能力评估规范, GB/T 42195-2022): 26 items, more points are better. */
    public static final AssessmentScale ABILITY = new AssessmentScale(
            "ability",
            Label.of("老年人能力评估", "ability assessment"),
            part("B1", "自理能力", "self-care")
                    .item("B1.1", 4, "进食", "eating")
                    .item("B1.2", 4, "修饰", "grooming")
                    .item("B1.3", 4, "洗澡", "bathing")
                    .item("B1.4", 4, "穿/脱上衣", "upper clothes")
                    .item("B1.5", 4, "穿/脱裤子和鞋袜", "trousers, shoes and socks")
                    .item("B1.6", 4, "小便控制", "bladder control")
                    .item("B1.7", 4, "大便控制", "bowel control")
                    .item("B1.8", 4, "如厕", "toileting"),
            part("B2", "基础运动能力", "basic mobility")
                    .item("B2.1", 4, "床上体位转移", "moving in bed")
                    .item("B2.2", 4, "床椅转移", "transfer between bed and chair")
                    .item("B2.3", 4, "平地行走", "walking")
                    .item("B2.4", 3, "上下楼梯", "stairs"),
            part("B3", "精神状态", "mental status")
                    .item("B3.1", 4, "时间定向", "orientation in time")
                    .item("B3.2", 4, "空间定向", "orientation in space")
                    .item("B3.3", 4, "人物定向", "orientation to persons")
                    .item("B3.4", 4, "记忆", "memory")
                    .item("B3.5", 4, "理解能力", "understanding")
                    .item("B3.6", 4, "表达能力", "expression")
                    .item("B3.7", 1, "攻击行为", "aggression")
                    .item("B3.8", 1, "抑郁症状", "depression")
                    .item("B3.9", 2, "意识水平", "consciousness"),
            part("B4", "感知觉与社会参与", "perception and social participation")
                    .item("B4.1", 2, "视力", "vision")
                    .item("B4.2", 2, "听力", "hearing")
                    .item("B4.3", 4, "执行日常事务", "daily affairs")
                    .item("B4.4", 3, "使用交通工具外出", "going out by transport")
                    .item("B4.5", 4, "社会交往能力", "social contact"));

    /**
     * The earlier ability standard (老年人能力评估, MZ/T 039-2013) beside its activities of daily living, which are those of
     * {@link #BARTHEL}: fewer points are better.
     */
    public static final AssessmentScale ABILITY_2013 = new AssessmentScale(
            "elder/ability2013",
            Label.of("老年人能力评估（MZ/T 039-2013）", "ability assessment of 2013"),
            part("mental", "精神状态", "mental status")
                    .item("cognition", 2, "认知功能", "cognition")
                    .item("aggression", 2, "攻击行为", "aggression")
                    .item("depression", 2, "抑郁症状", "depression"),
            part("perception", "感知觉与沟通", "perception and communication")
                    .item("consciousness", 3, "意识水平", "consciousness")
                    .item("vision", 4, "视力", "vision")
                    .item("hearing", 4, "听力", "hearing")
                    .item("communication", 3, "沟通交流", "communication"),
            part("social", "社会参与", "social participation")
                    .item("living", 4, "生活能力", "managing daily life")
                    .item("working", 4, "工作能力", "capacity to work")
                    .item("orientation-time-place", 4, "时间/空间定向", "orientation in time and space")
                    .item("orientation-person", 4, "人物定向", "orientation to persons")
                    .item("social", 4, "社会交往能力", "social contact"));

    /** The Barthel index (Barthel 指数): 10 items, 100 points in steps of five, more points are better. */
    public static final AssessmentScale BARTHEL = new AssessmentScale(
            "elder/barthel",
            Label.of("Barthel指数", "Barthel index"),
            part("adl", "日常生活活动", "activities of daily living")
                    .inFives("eating", 10, "进食", "eating")
                    .inFives("bathing", 5, "洗澡", "bathing")
                    .inFives("grooming", 5, "修饰", "grooming")
                    .inFives("dressing", 10, "穿衣", "dressing")
                    .inFives("bowel-control", 10, "大便控制", "bowel control")
                    .inFives("bladder-control", 10, "小便控制", "bladder control")
                    .inFives("toileting", 10, "如厕", "toileting")
                    .inFives("transfer", 15, "床椅转移", "transfer between bed and chair")
                    .inFives("walking", 15, "平地行走", "walking")
                    .inFives("stairs", 10, "上下楼梯", "stairs"));

    /** The trial standard of long-term care levels (长期护理失能等级评估标准（试行）): 17 items, more points are better. */
    public static final AssessmentScale LONG_TERM_CARE = new AssessmentScale(
            "elder/longTermCare",
            Label.of("长期护理失能等级评估", "long-term care assessment"),
            part("adl", "日常生活活动能力", "activities of daily living")
                    .inFives("eating", 10, "进食", "eating")
                    .inFives("dressing", 10, "穿衣", "dressing")
                    .inFives("face-and-mouth", 5, "面部与口腔清洁", "cleaning face and mouth")
                    .inFives("bowel-control", 10, "大便控制", "bowel control")
                    .inFives("bladder-control", 10, "小便控制", "bladder control")
                    .inFives("toileting", 10, "用厕", "toileting")
                    .inFives("walking", 15, "平地行走", "walking")
                    .inFives("transfer", 15, "床椅转移", "transfer between bed and chair")
                    .inFives("stairs", 10, "上下楼", "stairs")
                    .inFives("bathing", 5, "洗澡", "bathing"),
            part("cognition", "认知能力", "cognition")
                    .item("orientation-time", 4, "时间定向", "orientation in time")
                    .item("orientation-person", 4, "人物定向", "orientation to persons")
                    .item("orientation-place", 4, "空间定向", "orientation in space")
                    .item("memory", 4, "记忆力", "memory"),
            part("sensory", "感知觉与沟通能力", "perception and communication")
                    .item("vision", 4, "视力", "vision")
                    .item("hearing", 4, "听力", "hearing")
                    .item("communication", 4, "沟通能力", "communication"));

    /** Its self-assessment (长期护理失能等级自评): 0 independent, 1 partly independent, 2 not independent. */
    public static final AssessmentScale LONG_TERM_CARE_GATE = new AssessmentScale(
            "elder/longTermCareGate",
            Label.of("长期护理失能等级自评", "self-assessment for long-term care"),
            part("a", "进食、大小便控制、洗澡", "eating, continence, bathing")
                    .item("eating", 2, "进食", "eating")
                    .item("bowel-and-bladder", 2, "大小便控制", "bowel and bladder control")
                    .item("bathing", 2, "洗澡", "bathing"),
            part("b", "穿衣、用厕、床椅转移", "dressing, toileting, transfer")
                    .item("dressing", 2, "穿衣", "dressing")
                    .item("toileting", 2, "用厕", "toileting")
                    .item("transfer", 2, "床椅转移", "transfer between bed and chair"));

    private static final List<AssessmentScale> ALL =
            List.of(ABILITY, ABILITY_2013, BARTHEL, LONG_TERM_CARE, LONG_TERM_CARE_GATE);

    private final String path;
    private final Label label;
    private final List<Part> parts;
    private final ImmutableMap<String, Item> items;
    private final int most;

    /**
     * A part of a scale, such as an indicator of the first level (一级指标).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param id the id, such as {@code B1}
     * @param label the name for people
     * @param items the items, in the order of the form
     */
    public record Part(String id, Label label, List<Item> items) {
        /**
         * Keeps its own copy.
         *
         * @param id the id
         * @param label the name for people
         * @param items the items
         */
        public Part {
            items = List.copyOf(items);
        }

        /**
         * The most points of this part.
         *
         * @return the sum of the highest points of its items
         */
        public int most() {
            return items.stream().mapToInt(Item::most).sum();
        }

        private Part item(String item, int most, String zh, String en) {
            return with(new Item(item, Label.of(zh, en), most, 1));
        }

        private Part inFives(String item, int most, String zh, String en) {
            return with(new Item(item, Label.of(zh, en), most, FIVES));
        }

        private Part with(Item item) {
            List<Item> all = new ArrayList<>(items);
            all.add(item);
            return new Part(id, label, all);
        }
    }

    /**
     * An item of a scale (二级指标).
     *
     * <p>This class is immutable and thread-safe.
     *
     * @param id the id, such as {@code B1.1}
     * @param label the name for people
     * @param most the highest points; the lowest are 0
     * @param step the points from one answer to the next
     */
    public record Item(String id, Label label, int most, int step) {
        /**
         * The points this item may have.
         *
         * @return the points, from 0 up
         */
        public List<Integer> points() {
            return IntStream.rangeClosed(0, most / step).mapToObj(n -> n * step).toList();
        }

        /**
         * Tells whether this item may have these points.
         *
         * @param points the points
         * @return true if they are on the scale
         */
        public boolean allows(int points) {
            return points >= 0 && points <= most && points % step == 0;
        }
    }

    private AssessmentScale(String path, Label label, Part... parts) {
        this.path = path;
        this.label = label;
        this.parts = List.of(parts);
        ImmutableMap.Builder<String, Item> all = ImmutableMap.builder();
        this.parts.forEach(p -> p.items().forEach(i -> all.put(i.id(), i)));
        this.items = all.buildOrThrow();
        this.most = this.parts.stream().mapToInt(Part::most).sum();
    }

    private static Part part(String id, String zh, String en) {
        return new Part(id, Label.of(zh, en), List.of());
    }

    /**
     * Every scale.
     *
     * @return the scales
     */
    public static List<AssessmentScale> all() {
        return ALL;
    }

    /**
     * Where the scores stand in a person.
     *
     * @return the path in the words of the case document, parts divided by "/"
     */
    public String path() {
        return path;
    }

    /**
     * The name for people.
     *
     * @return the label
     */
    public Label label() {
        return label;
    }

    /**
     * The parts.
     *
     * @return the parts, in the order of the form
     */
    public List<Part> parts() {
        return parts;
    }

    /**
     * The items of all parts.
     *
     * @return the items, in the order of the form
     */
    public List<Item> items() {
        return items.values().asList();
    }

    /**
     * A part.
     *
     * @param id its id
     * @return the part
     * @throws IllegalArgumentException if there is none
     */
    public Part part(String id) {
        return parts.stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("id: " + path + " has no part \"" + id + "\""));
    }

    /**
     * An item.
     *
     * @param id its id
     * @return the item, or null if there is none
     */
    public @Nullable Item find(String id) {
        return items.get(id);
    }

    /**
     * The most points of the scale.
     *
     * @return the sum of the highest points of all items
     */
    public int most() {
        return most;
    }

    /**
     * The sum of scores; that of a person's scores is worked out once.
     *
     * @param scores points by item id
     * @return the points in all
     */
    public static int sum(Map<String, Integer> scores) {
        return scores instanceof ScaleScores known
                ? known.sum()
                : scores.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * The sum of the scores of one part of a scale; that of a person's scores is worked out once.
     *
     * @param scores points by item id
     * @param part a part of their scale
     * @return the points of the items known
     */
    public static int sum(Map<String, Integer> scores, Part part) {
        return scores instanceof ScaleScores known ? known.sum(part) : ScaleScores.added(scores, part);
    }

    /**
     * A copy of scores that are on this scale.
     *
     * @param scores points by item id; an item that is absent is not known
     * @return an unmodifiable copy, or null if nothing is known
     * @throws IllegalArgumentException if an item or its points are not on the scale; it names where, found and expected
     */
    @Nullable
    Map<String, Integer> checked(@Nullable Map<String, Integer> scores) {
        if (scores == null) {
            return null;
        }
        scores.forEach((id, points) -> {
            Item item = items.get(id);
            if (item == null) {
                throw new IllegalArgumentException(path + "/" + id + ": no item of the scale, expected one of "
                        + String.join(", ", items.keySet()));
            }
            if (!item.allows(Objects.requireNonNull(points, id))) {
                throw new IllegalArgumentException(
                        path + "/" + id + ": found " + points + " points, expected one of " + item.points());
            }
        });
        return scores instanceof ScaleScores ? scores : new ScaleScores(scores, parts);
    }

    @Override
    public String toString() {
        return path;
    }
}
