import { describe, expect, it } from "vitest";
import { programmeAt } from "../../src/analysis/programmeAt";
import { parseDay } from "../../src/model/calendarDate";
