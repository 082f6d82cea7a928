import type { Action } from '../../define';
import { AdvanceClock } from './AdvanceClock';
import { DescribeClock } from './DescribeClock';
import { DescribeFaults } from './DescribeFaults';
import { DescribeRequests } from './DescribeRequests';
import { DescribeScenarios } from './DescribeScenarios';
import { ExportState } from './ExportState';
import { ImportState } from './ImportState';
import { LoadScenario } from './LoadScenario';
import { SetClock } from './SetClock';
import { SetFaults } from './SetFaults';
import { SetNetwork } from './SetNetwork';

/** What the real cloud lacks or keeps in other services, and the controls of the simulation itself. */
export const SIMULATOR_ACTIONS: readonly Action[] = [
  AdvanceClock,
  DescribeClock,
  DescribeFaults,
  DescribeRequests,
  DescribeScenarios,
  ExportState,
  ImportState,
  LoadScenario,
  SetClock,
  SetFaults,
  SetNetwork,
];
